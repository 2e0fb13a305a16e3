package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Owned.class})
@OnPostgres
class OwnersVoteStoryIT implements OwnersVoteStories {

  @Autowired private Owned owned;

  @Override
  public Owned owned() {
    return owned;
  }
}
