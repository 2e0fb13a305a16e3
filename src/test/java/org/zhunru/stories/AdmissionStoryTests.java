package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.zhunru.admission.Admissions;

@SpringBootTest
class AdmissionStoryTests {

  @Autowired private Admissions admissions;

  @Test
  void boots() {
    assertThat(admissions).isNotNull();
  }
}
