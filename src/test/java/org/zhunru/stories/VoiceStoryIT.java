package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Voiced.class})
@OnPostgres
class VoiceStoryIT implements VoiceStories {

  @Autowired private Voiced voiced;

  @Override
  public Voiced voiced() {
    return voiced;
  }
}
