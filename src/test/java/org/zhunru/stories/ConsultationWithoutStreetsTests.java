package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 市–区–社区: consultations run the same stories with the street level off. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, Consulted.class})
class ConsultationWithoutStreetsTests implements ConsultationStories {

  @Autowired private Consulted consulted;

  @Override
  public Consulted consulted() {
    return consulted;
  }
}
