package org.zhunru.stories;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.zhunru.support.OnPostgres;

@SpringBootTest(properties = "spring.application.name=emergencies")
@Import({District.class, TenureDistrict.class})
@OnPostgres
class EmergencyTenureStoryIT implements EmergencyTenureStories {

  @Autowired private District district;
  @Autowired private TenureDistrict tenure;

  @Override
  public District district() {
    return district;
  }

  @Override
  public TenureDistrict tenure() {
    return tenure;
  }
}
