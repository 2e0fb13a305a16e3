package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 市–区–社区: the leader of the lead unit assigns and rates, its clerk rules. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, Voiced.class})
class VoiceWithoutStreetsTests implements VoiceStories {

  @Autowired private Voiced voiced;

  @Override
  public Voiced voiced() {
    return voiced;
  }
}
