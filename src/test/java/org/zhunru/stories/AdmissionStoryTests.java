package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AdmissionStoryTests implements AdmissionStories {

  @Autowired private District district;

  @Override
  public District district() {
    return district;
  }
}
