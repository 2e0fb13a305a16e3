package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.consultation.ParticipationFigures;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import({District.class, Consulted.class})
@OnPostgres
class ParticipationStoryIT implements ParticipationStories {

  @Autowired private Consulted consulted;
  @Autowired private ParticipationFigures figures;

  @Override
  public Consulted consulted() {
    return consulted;
  }

  @Override
  public ParticipationFigures figures() {
    return figures;
  }
}
