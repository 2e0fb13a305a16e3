package org.zhunru.consultation;

import java.util.List;

/** What somebody who takes part has to do with the matter. */
public enum Interest {
  /** 没有申报. */
  NONE,
  /** 直接利害关系人；is its own mark on the list and is not declared. */
  AFFECTED,
  /** 承办或者施工、供应单位的人员. */
  CONTRACTOR,
  /** 提出事项的部门的工作人员. */
  DEPARTMENT,
  /** 上述人员的近亲属. */
  RELATIVE,
  /** 其他，with words. */
  OTHER;

  /** Those that are declared. */
  public static List<Interest> declared() {
    return List.of(NONE, CONTRACTOR, DEPARTMENT, RELATIVE, OTHER);
  }
}
