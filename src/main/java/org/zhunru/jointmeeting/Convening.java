package org.zhunru.jointmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.identity.CurrentUser;
import org.zhunru.jointmeeting.Seating.Seated;

/** Makes a session of what the clerk typed: who sits in it, what is on its agenda, when and how. */
@Component
class Convening {

  private static final int MOST_MATTERS = 20;
  private static final int MOST_DAYS = 90;

  private final MatterRows matters;
  private final Seating seating;
  private final MessageSource messages;
  private final JointNotes notes;

  Convening(MatterRows matters, Seating seating, MessageSource messages, JointNotes notes) {
    this.matters = matters;
    this.seating = seating;
    this.messages = messages;
    this.notes = notes;
  }

  /** @param members who is asked; never empty */
  record Plan(JointSession session, List<Member> members, List<Matter> agenda) {}

  /** @throws EnteredInvalid with everything that is wrong */
  Plan plan(NewJointSession typed, CurrentUser user) {
    String leadUnit = user.organisation().code();
    EnteredFields fields = new EnteredFields(messages, "jointmeeting");
    List<String> chosen = typed.matters().stream().distinct().toList();
    List<Matter> agenda =
        matters.waiting(leadUnit).stream().filter(one -> chosen.contains(String.valueOf(one.id()))).toList();
    SessionMode mode = fields.choice("mode", typed.mode(), SessionMode.class);
    LocalDate day = fields.day("meetsOn", typed.meetsOn());
    String place = fields.optional("place", typed.place(), 200);
    LocalDate today = notes.today();
    Seated seated = seating.of(leadUnit, day == null ? today : day, user);
    String barred =
        seating.barred(seated.members(), agenda).stream()
            .map(one -> one.ref() + " " + one.title())
            .collect(Collectors.joining("；"));
    fields
        .require(seated.body() != null, "matters", "no-body")
        .require(!seated.members().isEmpty(), "matters", "no-members")
        .require(!chosen.isEmpty(), "matters", "no-matters")
        .require(agenda.size() == chosen.size(), "matters", "gone")
        .require(agenda.size() <= MOST_MATTERS, "matters", "many", MOST_MATTERS)
        .require(barred.isEmpty(), "matters", "all-barred", barred)
        .require(mode != SessionMode.CIRCULATION || agenda.stream().allMatch(Matter::urgent), "mode", "not-urgent")
        .require(mode != SessionMode.MEETING || !place.isEmpty(), "place", "no-place")
        .require(day == null || !day.isBefore(today), "meetsOn", "past")
        .require(day == null || !day.isAfter(today.plusDays(MOST_DAYS)), "meetsOn", "far", MOST_DAYS)
        .done();
    JointSession session =
        new JointSession(
            "", seated.body().id(), seated.body().name(), leadUnit, mode, day, null,
            mode == SessionMode.MEETING ? place : "", null, null, null, null, null, user.username(), notes.now());
    return new Plan(session, seated.members(), agenda);
  }
}
