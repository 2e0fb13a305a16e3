package org.zhunru.tasklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhunru.tasklist.InboxFilter;
import org.zhunru.tasklist.InboxFilter.View;
import org.zhunru.tasklist.Light;

class TaskListQueryTests {

  @Test
  void theAddressBarHoldsTheWholeFilter() {
    InboxFilter filter = new InboxFilter(View.DONE, "走访&100% {x}", "民政", "拱城", Light.SOON, 3);

    assertThat(TaskListQuery.address("/tasks", filter, 3))
        .isEqualTo(
            "/tasks?view=done&q=%E8%B5%B0%E8%AE%BF%26100%25%20%7Bx%7D&department=%E6%B0%91%E6%94%BF&unit=%E6%8B%B1%E5%9F%8E"
                + "&light=soon&page=3");
  }

  @Test
  void theFirstPageOfEverythingIsAShortAddress() {
    assertThat(TaskListQuery.address("/tasks", InboxFilter.of(View.GROUP), 1)).isEqualTo("/tasks?view=group");
  }

  @Test
  void whatCannotBeReadCountsAsNotGiven() {
    InboxFilter filter = new TaskListQuery("everything", null, null, "  ", "red", "-3").filter();

    assertThat(filter).isEqualTo(InboxFilter.of(View.GROUP));
    assertThat(new TaskListQuery("mine", "", "", "", "soon", "9999").filter().page()).isEqualTo(50);
  }
}
