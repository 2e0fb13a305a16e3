package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.consultation.RecountWork;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Consulted.class, Promised.class})
@OnPostgres
class ConsultationStoryIT implements ConsultationStories, InterestStories, ObjectionStories, PromiseStories {

  @Autowired private Consulted consulted;
  @Autowired private Promised promised;
  @Autowired private RecountWork recounts;

  @Override
  public Promised promised() {
    return promised;
  }

  @Override
  public RecountWork recounts() {
    return recounts;
  }

  @Override
  public Consulted consulted() {
    return consulted;
  }
}
