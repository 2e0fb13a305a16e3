package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Panel.class})
@OnPostgres
class ReviewStoryIT implements ReviewStories {

  @Autowired private Panel panel;

  @Override
  public Panel panel() {
    return panel;
  }
}
