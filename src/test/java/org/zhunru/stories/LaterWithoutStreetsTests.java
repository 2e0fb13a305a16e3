package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.register.AdmittedItems;

/** 市–区–社区: refusals and emergencies run the same stories with the street level off. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, Refusers.class, TenureDistrict.class})
class LaterWithoutStreetsTests implements RefusalStories, EmergencyStories, EmergencyTenureStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private Refusers refusers;
  @Autowired private TenureDistrict tenure;
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
  public TenureDistrict tenure() {
    return tenure;
  }

  @Override
  public AdmittedItems register() {
    return register;
  }
}
