package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** 市–区–社区: reviews run the same stories with the street level off. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, Panel.class})
class ReviewWithoutStreetsTests implements ReviewStories {

  @Autowired private Panel panel;

  @Override
  public Panel panel() {
    return panel;
  }
}
