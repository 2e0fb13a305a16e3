package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.register.AdmittedItems;
import org.zhunru.support.OnPostgres;

/** 市–区–社区 on PostgreSQL: admission, the life of an item, refusals and emergencies. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, TenureDistrictWithoutStreets.class, Refusers.class})
@OnPostgres
class WithoutStreetsStoryIT
    implements AdmissionStories, TenureStories, EmergencyTenureStories, RefusalStories, EmergencyStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private TenureDistrictWithoutStreets tenure;
  @Autowired private Refusers refusers;
  @Autowired private AdmittedItems register;

  @Override
  public District district() {
    return district;
  }

  @Override
  public TenureDistrict tenure() {
    return tenure;
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
