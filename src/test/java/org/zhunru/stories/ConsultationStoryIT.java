package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Consulted.class})
@OnPostgres
class ConsultationStoryIT implements ConsultationStories {

  @Autowired private Consulted consulted;

  @Override
  public Consulted consulted() {
    return consulted;
  }
}
