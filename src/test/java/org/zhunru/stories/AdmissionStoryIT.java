package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.OnPostgres;

@SpringBootTest
@Import(District.class)
@OnPostgres
class AdmissionStoryIT implements AdmissionStories, EmergencyStories {

  @Autowired private District district;

  @Autowired private AdmittedItems register;

  @Override
  public AdmittedItems register() {
    return register;
  }

  @Override
  public District district() {
    return district;
  }
}
