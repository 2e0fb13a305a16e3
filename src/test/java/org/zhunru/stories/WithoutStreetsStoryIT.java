package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.OnPostgres;

/** 市–区–社区 on PostgreSQL: admission, refusals and emergencies. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, Refusers.class})
@OnPostgres
class WithoutStreetsStoryIT implements AdmissionStories, RefusalStories, EmergencyStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private Refusers refusers;
  @Autowired private AdmittedItems register;

  @Override
  public District district() {
    return district;
  }

  @Override
  public Refusers refusers() {
    return refusers;
  }

  @Override
  public AdmittedItems register() {
    return register;
  }
}
