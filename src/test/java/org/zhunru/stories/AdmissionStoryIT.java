package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import(District.class)
@OnPostgres
class AdmissionStoryIT implements AdmissionStories {

  @Autowired private District district;

  @Override
  public District district() {
    return district;
  }
}
