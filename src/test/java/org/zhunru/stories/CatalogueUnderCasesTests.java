package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhunru.catalogue.Catalogue;
import org.zhunru.catalogue.CatalogueDrafts;
import org.zhunru.catalogue.CatalogueVersions;

/** A version of the lists is published while 50 cases are under way; in a context of its own, for it changes the law. */
@SpringBootTest(properties = "zhunru.test=catalogue-under-cases")
@Import(District.class)
class CatalogueUnderCasesTests {

  private static final int CASES = 50;
  private static final String VANISHING = "AST-11";
  private static final String STAYING = "AST-13";

  @Autowired private District district;
  @Autowired private Catalogue catalogue;
  @Autowired private CatalogueVersions versions;
  @Autowired private CatalogueDrafts drafts;
  @Autowired private JdbcClient jdbc;

  private String filed(String item) {
    return district.files("minzheng", Applications.zeroEmployment(district.today()).item(item).paid().build());
  }

  private void accept(String ref) {
    district.answers("shegong", ref, "Ask_Acceptance", "answer", "ACCEPT");
  }

  private void publishWithout(String item) {
    int draft = versions.draft("第二版", district.user("shegong")).number();
    drafts.remove(draft, item, district.user("shegong"));
    assertThat(versions.check(draft, district.user("shegong")).passed()).isTrue();
    versions.publish(draft, district.today(), "shegong.leader", "fenguan");
  }

  /** Rule package each decision of a case was taken under, first first. */
  private List<String> packages(String ref) {
    return jdbc.sql("select package_version from audit_decision where case_ref = ? order by id")
        .param(ref)
        .query(String.class)
        .list();
  }

  @Test
  void openCasesGoOnAndEachDecisionNamesTheVersionOfItsMoment() {
    List<String> judgedBefore = new ArrayList<>();
    List<String> judgedAfter = new ArrayList<>();
    String stays = filed(STAYING);
    for (int i = 1; i < CASES; i++) {
      (i % 2 == 0 ? judgedBefore : judgedAfter).add(filed(VANISHING));
    }
    judgedBefore.forEach(this::accept);
    int before = catalogue.version();
    publishWithout(VANISHING);
    int after = catalogue.version();
    assertThat(after).isGreaterThan(before);
    assertThat(catalogue.inForce(VANISHING)).isFalse();

    accept(stays);
    judgedAfter.forEach(this::accept);

    for (String ref : judgedBefore) {
      assertThat(district.see(ref).verdict().reasonCode()).isEqualTo("AD_LISTED");
      assertThat(packages(ref)).allMatch(version -> version.startsWith(before + "（"));
      assertThat(told(ref)).isFalse();
    }
    for (String ref : judgedAfter) {
      assertThat(district.see(ref).verdict().reasonCode()).isNotEqualTo("AD_LISTED");
      List<String> packages = packages(ref);
      assertThat(packages.get(0)).as("its formal check was before").startsWith(before + "（");
      assertThat(packages.get(packages.size() - 1)).as("its verdict after").startsWith(after + "（");
      assertThat(told(ref)).isTrue();
    }
    assertThat(told(stays)).isFalse();
    assertThat(district.see(stays).verdict().reasonCode()).isEqualTo("AD_LISTED");

    String decided = judgedBefore.get(0);
    district.answers("shegong", decided, "Ask_ConfirmRoute", "answer", "CONFIRM");
    district.answers("nanjin", decided, "Ask_Opinion", "stance", "AGREE");
    district.answers("gongcheng", decided, "Ask_Opinion", "stance", "AGREE");
    district.answers("shegong.leader", decided, "Ask_Decide", "answer", "APPROVE", "opinion", "同意");
    assertThat(district.see(decided).header().outcome()).isEqualTo("APPROVED");
    Set<String> named = new TreeSet<>(packages(decided));
    assertThat(named).as("the verdict under the old lists, the proposal under the new").hasSize(2);
  }

  private boolean told(String ref) {
    return district.see(ref).timeline().stream().anyMatch(m -> m.what().equals("admission.item-vanished"));
  }
}
