package org.zhunru.architecture;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the migrations left in a database. */
record Schema(JdbcClient jdbc) {

  /** Our own columns as {@code table.column type length not null}, spelt alike for both databases. */
  Set<String> ownColumns() {
    return new TreeSet<>(
        jdbc.sql(
                """
                select lower(table_name), lower(column_name), lower(data_type), character_maximum_length, is_nullable
                from information_schema.columns
                where lower(table_schema) = 'public' and lower(table_name) not like 'act\\_%' escape '\\'
                  and lower(table_name) <> 'flyway_schema_history'
                """)
            .query(
                (rs, n) ->
                    rs.getString(1)
                        + "."
                        + rs.getString(2)
                        + " "
                        + rs.getString(3)
                        + (rs.getString(3).equals("character varying") ? "(" + rs.getInt(4) + ")" : "")
                        + ("NO".equals(rs.getString(5)) ? " not null" : ""))
            .list());
  }

  long engineTables() {
    return jdbc.sql(
            """
            select count(*) from information_schema.tables
            where lower(table_schema) = 'public' and lower(table_name) like 'act\\_%' escape '\\'
            """)
        .query(Long.class)
        .single();
  }

  /** Rows of all own tables that migrations filled. */
  long parameters() {
    return jdbc.sql("select count(*) from district_parameter").query(Long.class).single();
  }
}
