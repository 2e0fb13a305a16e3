package org.zhunru.tasklist.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.Instant;
import org.zhunru.district.DistrictClock;

/** A line of a list as the API tells it. Times are in Chinese time. */
@Schema(description = "待办事项；“我发起的”一栏中为申请，没有 id")
record TaskLine(
    String id,
    String caseRef,
    String name,
    String title,
    String itemCode,
    String department,
    String departmentName,
    String unit,
    String unitName,
    String communities,
    String group,
    String light,
    String term,
    String claimedBy,
    String claimedByName,
    OffsetDateTime createdAt,
    OffsetDateTime dueAt,
    OffsetDateTime endedAt,
    String endedBy,
    String endedByName,
    String formKey,
    String elementId) {

  static TaskLine of(TaskRow row) {
    return new TaskLine(
        row.id(),
        row.ref(),
        row.name(),
        row.title(),
        row.subject(),
        row.task().department(),
        row.department(),
        row.task().unit(),
        row.unit(),
        row.communities(),
        row.task().group(),
        row.light() == null ? null : row.light().name(),
        row.term(),
        row.task().claimedBy(),
        row.task().claimedName(),
        time(row.task().createdAt()),
        time(row.task().dueAt()),
        time(row.task().endedAt()),
        row.task().endedBy(),
        row.task().endedName(),
        row.task().formKey(),
        row.task().elementId());
  }

  static OffsetDateTime time(Instant at) {
    return at == null ? null : at.atZone(DistrictClock.ZONE).toOffsetDateTime();
  }
}
