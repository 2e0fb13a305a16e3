package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.casefile.SentForms;

@SpringBootTest
@Import({District.class, Consulted.class})
class SentFormStoryTests implements SentFormStories {

  @Autowired private SentForms forms;
  @Autowired private JdbcClient jdbc;
  @Autowired private District district;
  @Autowired private Consulted consulted;

  @Override
  public SentForms forms() {
    return forms;
  }

  @Override
  public JdbcClient jdbc() {
    return jdbc;
  }

  @Override
  public District district() {
    return district;
  }

  @Override
  public Consulted consulted() {
    return consulted;
  }
}
