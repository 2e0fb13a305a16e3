package org.zhunru.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the SQL statements that the application sends. A test that wants it says {@code @Import(SqlCounter.Counting.class)}
 * and takes the bean. The engine's own search for due jobs is not counted: it runs by the clock, not by the act.
 */
public final class SqlCounter implements QueryExecutionListener {

  /** Puts the counter between the application and its database. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Counting {

    @Bean
    static SqlCounter sqlCounter() {
      return new SqlCounter();
    }

    @Bean
    static BeanPostProcessor countedDataSource(SqlCounter counter) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource source && "dataSource".equals(name)
              ? ProxyDataSourceBuilder.create(source).listener(counter).build()
              : bean;
        }
      };
    }
  }

  private final List<String> statements = new CopyOnWriteArrayList<>();

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // counted when it is done
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    if (Thread.currentThread().getName().startsWith("JobExecutor")) {
      return;
    }
    queries.forEach(query -> statements.add(query.getQuery()));
  }

  public void reset() {
    statements.clear();
  }

  /** Statements since the last reset; a statement of a batch counts once, however many rows it sends. */
  public int count() {
    return statements.size();
  }

  public List<String> statements() {
    return new ArrayList<>(statements);
  }

  /** How often each verb and table was sent, for the message of a failing test. */
  public Map<String, Integer> byTable() {
    Map<String, Integer> counts = new TreeMap<>();
    statements.forEach(sql -> counts.merge(verbAndTable(sql), 1, Integer::sum));
    return counts;
  }

  private static String verbAndTable(String sql) {
    String flat = sql.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    String verb = flat.split(" ", 2)[0];
    String rest = flat.replaceFirst("^(insert into|delete from|update|.*? from|.*) ", "");
    return verb + " " + rest.split("[ (]", 2)[0];
  }
}
