package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Refusers.class})
@OnPostgres
class RefusalStoryIT implements RefusalStories {

  @Autowired private Refusers refusers;

  @Override
  public Refusers refusers() {
    return refusers;
  }
}
