package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.register.ItemKind;

/** 市–区–社区: the same life with the street level off. Seen red with the street asked to sign nevertheless. */
@SpringBootTest
@Import({DistrictWithoutStreets.class, TenureDistrictWithoutStreets.class})
class TenureWithoutStreetsTests implements TenureStories {

  @Autowired private DistrictWithoutStreets district;
  @Autowired private TenureDistrictWithoutStreets tenure;
  @Autowired private JdbcClient jdbc;

  @Override
  public District district() {
    return district;
  }

  @Override
  public TenureDistrict tenure() {
    return tenure;
  }

  @Test
  void noStreetSignsAndTheLeadUnitSignsInItsPlace() {
    String ref = tenure.admits(ItemKind.REGULAR, 365, "gongcheng", "hongfeng");
    district.days(12);
    tenure.answers("shegong", ref, "Ask_File", "note", "");
    assertThat(
            jdbc.sql("select organisation from tenure_signature where ref = ? and part = 'STREET'")
                .param(ref)
                .query(String.class)
                .list())
        .containsExactly("shegongbu");
  }
}
