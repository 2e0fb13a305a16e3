package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.zhunru.casefile.CaseFiles;
import org.zhunru.casefile.OpenCase;
import org.zhunru.register.AdmittedItems;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;
import org.zhunru.register.NewItem;
import org.zhunru.register.Workloads;

/** What a request adds to a community's week, on the page of who applies and of who decides; nothing else is under way there. */
@SpringBootTest(properties = "zhunru.test=workload")
@AutoConfigureMockMvc
@Import(District.class)
class WorkloadPagesTests {

  private static final String COMMUNITY = "xiangyang";

  @Autowired private MockMvc mvc;
  @Autowired private District district;
  @Autowired private Workloads workloads;
  @Autowired private AdmittedItems items;
  @Autowired private CaseFiles cases;

  private String filler;

  /** Tasks in force take so many hours a week of the community, of a ceiling of a hundred. */
  private void inForce(int hours) {
    String ref = cases.open(new OpenCase("ZR", "网格日常巡查协助", "AST-11", "DECIDED", "minzheng", "minzheng"));
    items.enter(
        new NewItem(
            ref, ItemKind.REGULAR, "网格日常巡查协助", "巡查", "AST-11", 1, "minzheng", "shegongbu", List.of(), "", district.today(),
            district.today().plusDays(20), null, List.of(COMMUNITY),
            BigDecimal.valueOf(hours).subtract(workloads.of(COMMUNITY).hours()), 0, 0, BigDecimal.ZERO, false, Set.of(), null, true));
    items.file(ref);
    items.takeEffect(ref, district.today(), district.today().plusDays(20));
    workloads.set(COMMUNITY, 9, BigDecimal.valueOf(100), district.user("shegong"));
    filler = ref;
  }

  @AfterEach
  void asBefore() {
    if (filler != null) {
      items.move(filler, ItemState.EXITED, "结束");
      workloads.set(COMMUNITY, 8, BigDecimal.valueOf(96), district.user("shegong"));
    }
  }

  private String files() {
    return district.files("minzheng", Applications.zeroEmployment(district.today()).communities(COMMUNITY).paid().build());
  }

  private void everybodyReads(String ref, String percent, boolean over) throws Exception {
    for (String[] page :
        new String[][] {
          {"minzheng", "/admission/" + ref}, {"shegong", "/admission/" + ref}, {"shegong", "/admission/" + ref + "/panel"}
        }) {
      mvc.perform(get(page[1]).with(user(page[0])))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("每周增加 6 小时")))
          .andExpect(content().string(containsString(percent)))
          .andExpect(content().string(containsString("工作人员 9 人，协助事项每周上限 100 小时")))
          .andExpect(content().string(over ? containsString("超过上限") : not(containsString("超过上限"))));
    }
  }

  @Test
  void sixHoursMoreThanTheCeilingBearsAreMarkedForWhoAppliesAndWhoDecides() throws Exception {
    inForce(97);
    everybodyReads(files(), "97% → 103%", true);
  }

  @Test
  void whatTheCeilingJustBearsIsNotMarked() throws Exception {
    assertThat(workloads.of(COMMUNITY).coming()).as("nothing else is on its way here").isZero();
    inForce(94);
    everybodyReads(files(), "94% → 100%", false);
  }

  @Test
  void nobodyEntersACommunityWithoutPeopleOrWithoutACeiling() throws Exception {
    Workloads.Load before = workloads.of(COMMUNITY);
    for (String[] entry : new String[][] {{"0", "60"}, {"-1", "60"}, {"6", "0"}, {"6", "-3"}, {"", "60"}}) {
      mvc.perform(
              post("/register/burdens/" + COMMUNITY)
                  .param("staff", entry[0])
                  .param("ceiling", entry[1])
                  .with(csrf())
                  .with(user("shegong")))
          .andExpect(status().isUnprocessableEntity());
    }
    assertThat(workloads.of(COMMUNITY)).isEqualTo(before);
    assertThat(before.ceiling()).isPositive();
    assertThat(before.staff()).isPositive();
  }
}
