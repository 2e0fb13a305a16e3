package org.zhunru.tasklist;

/** How near the end of a term is. */
public enum Light {
  /** the term is over */
  OVERDUE,
  /** it ends within two working days */
  SOON,
  /** later, or no term was set */
  NORMAL,
  /** no term runs because the clock of the case stands still */
  HELD
}
