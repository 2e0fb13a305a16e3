package org.zhunru.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhunru.admission.Application;
import org.zhunru.admission.BasisLevel;
import org.zhunru.admission.CommunityRole;
import org.zhunru.admission.Funding;
import org.zhunru.admission.Impact;

/** Requests as departments file them in the stories; each method changes one thing of a plain one. */
public final class Applications {

  private Applications() {}

  /** C018 of the labelled cases: a listed item with a basis, without money and without people. */
  public static Builder zeroEmployment(LocalDate today) {
    return new Builder(today);
  }

  public static final class Builder {
    private String description = "请社区长期排查零就业家庭并推荐岗位";
    private String title = "零就业家庭动态排查和岗位推荐";
    private String item = "AST-11";
    private List<String> communities = List.of("gongcheng");
    private LocalDate start;
    private int days = 180;
    private BasisLevel basis = BasisLevel.LAW;
    private String basisText = "居民委员会协助人民政府做好就业援助工作";
    private Funding funding = Funding.NO;
    private boolean staffing;
    private String dataFields = "家庭住址、就业状况，来自就业系统";
    private boolean plaque;
    private boolean assessment;
    private boolean enforcement;
    private Impact impact = Impact.LOW;
    private boolean urgent;
    private CommunityRole role;
    private String signature = "李主任";
    private boolean figures = true;

    Builder(LocalDate today) {
      start = today.plusDays(70);
    }

    Builder title(String value) {
      title = value;
      return this;
    }

    Builder description(String value) {
      description = value;
      return this;
    }

    /** The department sends its own people. */
    Builder staffed() {
      staffing = true;
      return this;
    }

    Builder item(String value) {
      item = value;
      return this;
    }

    Builder communities(String... values) {
      communities = List.of(values);
      return this;
    }

    Builder days(int value) {
      days = value;
      return this;
    }

    Builder basis(BasisLevel value) {
      basis = value;
      return this;
    }

    Builder basisText(String value) {
      basisText = value;
      return this;
    }

    Builder paid() {
      funding = Funding.YES;
      staffing = true;
      return this;
    }

    Builder dataFields(String value) {
      dataFields = value;
      return this;
    }

    Builder plaqueAndAssessment() {
      plaque = true;
      assessment = true;
      return this;
    }

    Builder plaque() {
      plaque = true;
      return this;
    }

    Builder enforcement() {
      enforcement = true;
      return this;
    }

    Builder highImpact() {
      impact = Impact.HIGH;
      return this;
    }

    Builder urgent() {
      urgent = true;
      return this;
    }

    Builder communityLeads() {
      role = CommunityRole.LEAD;
      return this;
    }

    /** Begins on the day it is filed. */
    Builder today() {
      start = start.minusDays(70);
      return this;
    }

    Builder signed() {
      signature = "李主任";
      return this;
    }

    Builder unsigned() {
      signature = "";
      return this;
    }

    /** Nobody has counted yet what each community gives and gets. */
    Builder uncounted() {
      figures = false;
      return this;
    }

    Builder counted() {
      figures = true;
      return this;
    }

    public Application build() {
      return new Application(
          title,
          description,
          item,
          communities,
          start,
          start.plusDays(days - 1L),
          "每月一次",
          12,
          role,
          figures ? new BigDecimal("6") : null,
          figures ? 40 : null,
          figures ? 6 : null,
          basis,
          "就业促进法",
          "第五十六条",
          basisText,
          true,
          false,
          "部门没有入户力量，需要社区协助",
          funding,
          funding == Funding.YES ? BigDecimal.valueOf(8000) : null,
          !figures ? null : funding == Funding.YES ? BigDecimal.valueOf(8000 / communities.size()) : BigDecimal.ZERO,
          "区级就业专项资金，待安排",
          staffing,
          "",
          dataFields,
          false,
          false,
          null,
          null,
          null,
          false,
          null,
          plaque,
          assessment,
          false,
          enforcement,
          impact,
          "",
          urgent,
          "每半年评估一次",
          "期满退出",
          signature);
    }
  }
}
