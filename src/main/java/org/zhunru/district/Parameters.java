package org.zhunru.district;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of this district: deadlines, quorums, thresholds, switches (0/1). */
@Service
public class Parameters {

  private final JdbcClient jdbc;

  Parameters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Parameter> all() {
    return jdbc.sql("select name, label, value_, standard, least, most, unit, source from district_parameter order by position_")
        .query(
            (rs, n) ->
                new Parameter(
                    rs.getString(1),
                    rs.getString(2),
                    rs.getBigDecimal(3),
                    rs.getBigDecimal(4),
                    rs.getBigDecimal(5),
                    rs.getBigDecimal(6),
                    rs.getString(7),
                    rs.getString(8)))
        .list();
  }

  public boolean has(String name) {
    return all().stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** @throws IllegalArgumentException for a name that is no parameter */
  public BigDecimal value(String name) {
    return jdbc.sql("select value_ from district_parameter where name = ?")
        .param(name)
        .query(BigDecimal.class)
        .optional()
        .orElseThrow(() -> new IllegalArgumentException("No parameter " + name));
  }

  public int number(String name) {
    return value(name).intValueExact();
  }

  /** A switch: any value but 0 is on. */
  public boolean isOn(String name) {
    return value(name).signum() != 0;
  }

  /** @throws NoSuchParameter for a name that is no parameter */
  public Parameter get(String name) {
    return all().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchParameter(name));
  }

  /**
   * Changes a number from now on.
   *
   * @return the parameter as it stood before
   * @throws NoSuchParameter for a name that is no parameter
   * @throws IllegalArgumentException for a value it does not accept
   */
  @Transactional
  public Parameter change(String name, BigDecimal value) {
    Parameter before = get(name);
    if (!before.accepts(value)) {
      throw new IllegalArgumentException(name + " cannot be " + value);
    }
    jdbc.sql("update district_parameter set value_ = ? where name = ?").params(value, name).update();
    return before;
  }
}
