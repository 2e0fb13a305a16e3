package org.zhunru.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameters;
import org.zhunru.identity.Organisation.Kind;

@SpringBootTest
@Transactional
class OrganisationsTests {

  @Autowired Organisations organisations;
  @Autowired Parameters parameters;

  @Test
  void aCommunityHasAStreetWhereTheDistrictHasStreets() {
    assertThat(organisations.streetOf(organisations.get("hongfeng"))).map(Organisation::code).contains("zixi");
  }

  @Test
  void aDistrictWithoutStreetsHasNone() {
    parameters.change("street-level", BigDecimal.ZERO);
    assertThat(organisations.streetOf(organisations.get("hongfeng"))).isEmpty();
    assertThat(organisations.streetGroupOf(organisations.get("hongfeng"))).isEqualTo("lead-leader:shegongbu");
  }

  @Test
  void aCommunityMayStandDirectlyBelowTheDistrict() {
    organisations.add(
        new Organisation("zhishu", "直属社区", Kind.COMMUNITY, "yanjiang", "/ziyang/yanjiang/zhishu/"));
    Organisation community = organisations.get("zhishu");
    assertThat(organisations.streetOf(community)).isEmpty();
    assertThat(organisations.streetGroupOf(community)).isEqualTo("lead-leader:shegongbu");
    assertThat(organisations.streetGroupOf(organisations.get("hongfeng"))).isEqualTo("street-office:zixi");
    assertThat(organisations.districtOf(community)).map(Organisation::code).contains("yanjiang");
    assertThat(organisations.leadUnitOf(community).code()).isEqualTo("shegongbu");
    assertThat(organisations.communitiesInReachOf(organisations.get("minzheng"))).contains(community);
  }
}
