package org.zhunru.tasklist;

/**
 * What a person looks for in a list. Texts are trimmed; empty means everything.
 *
 * @param text part of title, number, item code or task name; at most 100 characters
 * @param department part of the department's name, or its code; at most 100 characters
 * @param unit part of the name of a community or of the unit the task waits for, or its code; at most 100 characters
 * @param light null for every urgency
 * @param page from 1 to 50
 */
public record InboxFilter(View view, String text, String department, String unit, Light light, int page) {

  static final int MOST_PAGES = 50;

  /** The lists of a person; the last two are for who oversees others. */
  public enum View {
    /** claimed by me */
    MINE,
    /** open tasks of my groups, claimed or not */
    GROUP,
    /** answered by me, last first */
    DONE,
    /** cases I opened, last first */
    STARTED,
    /** open tasks of my district whose term, or whose case's term, is over: for the leader of the lead unit */
    OVERDUE,
    /** open tasks that somebody of the units in my reach has claimed: for leaders and administrators */
    CLAIMED
  }

  public InboxFilter {
    text = trimmed(text);
    department = trimmed(department);
    unit = trimmed(unit);
    page = Math.min(Math.max(page, 1), MOST_PAGES);
  }

  public static InboxFilter of(View view) {
    return new InboxFilter(view, "", "", "", null, 1);
  }

  /** The same without a search for what a case is called. */
  InboxFilter withoutText() {
    return new InboxFilter(view, "", "", "", light, page);
  }

  /** Whether it narrows the view at all. */
  public boolean narrows() {
    return !text.isEmpty() || !department.isEmpty() || !unit.isEmpty() || light != null;
  }

  private static String trimmed(String typed) {
    String text = typed == null ? "" : typed.strip();
    return text.length() > 100 ? text.substring(0, 100) : text;
  }
}
