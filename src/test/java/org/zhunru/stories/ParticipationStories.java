package org.zhunru.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhunru.consultation.NewParticipant;
import org.zhunru.consultation.NewTopic;
import org.zhunru.consultation.Participant;
import org.zhunru.consultation.Participation;
import org.zhunru.consultation.ParticipationFigures;
import org.zhunru.consultation.SeatType;
import org.zhunru.consultation.VoteOrigin;

/** What the figures of participation make of meetings that were really held. */
interface ParticipationStories {

  Consulted consulted();

  ParticipationFigures figures();

  /** Of 拱城, all years together: the clock may pass a New Year between two meetings. */
  private Participation all() {
    var user = consulted().district.user("gongcheng");
    return figures().of("", user).years().stream()
        .map(year -> figures().of(year.toString(), user).lines())
        .flatMap(List::stream)
        .filter(line -> line.community().equals("gongcheng"))
        .reduce((one, other) -> sum(one, other))
        .orElseThrow();
  }

  private static Participation sum(Participation one, Participation other) {
    one.seats().replaceAll((seat, people) -> {
      Participation.Seats more = other.seats().get(seat);
      return new Participation.Seats(people.invited() + more.invited(), people.present() + more.present());
    });
    one.ballots().replaceAll((origin, votes) -> votes + other.ballots().get(origin));
    return new Participation(
        one.community(), one.name(), one.topics() + other.topics(), one.meetings() + other.meetings(), one.seats(),
        one.ballots(), one.told() + other.told(), one.days() + other.days(),
        one.fedBack() + other.fedBack(), one.feedbackDays() + other.feedbackDays(), one.promises().and(other.promises()));
  }

  @Test
  default void everybodyIsCountedOnceForEachMeetingByHisSeatAndEveryVoteByItsChannel() {
    String ref = consulted().proposes(new NewTopic("楼道照明怎样改造", "楼道照明怎样改造、由谁维护", "OTHER", "COMMUNITY", "SIGNATURES", "RESIDENTS", "32", "李𠮷祥", "false"));
    consulted().taken(ref);
    consulted().invites(ref, 8, 0);
    for (String[] one : new String[][] {{"代表一", "REPRESENTATIVE"}, {"代表二", "REPRESENTATIVE"}, {"代表三", "REPRESENTATIVE"}, {"专家一", "EXPERT"}}) {
      consulted().participants.add(ref, new NewParticipant(one[0], one[1], "2 号楼", "false", ""), consulted().district.user("gongcheng"));
    }
    List<Participant> people = consulted().participants.slips(ref, consulted().district.user("gongcheng"));
    consulted().notice(ref, 3);
    consulted().district.days(3);
    consulted().opens(ref);
    Participation before = all();
    consulted().vote(ref, people, 5, 0, 0);
    consulted().online.vote(ref, people.get(5).code(), "FOR", UUID.randomUUID().toString());
    consulted().votesBy("gongcheng.yi", ref, people.get(6), "FOR", "PAPER", "");
    consulted().votesBy("gongcheng.yi", ref, people.get(8), "FOR", "COUNTER", "");
    consulted().votesBy("gongcheng.yi", ref, people.get(9), "FOR", "PROXY", String.valueOf(people.get(0).number()));
    consulted().votes.signIn(ref, people.get(10).id(), consulted().district.user("gongcheng"));
    consulted().votes.recount(ref, "1", "0", "0", consulted().district.user("jiandu"));
    assertThat(all()).as("a meeting that goes on does not count").isEqualTo(before);
    consulted().lawful(ref);
    Participation after = all();
    assertThat(after.topics() - before.topics()).isEqualTo(1);
    assertThat(after.meetings() - before.meetings()).isEqualTo(1);
    seats(before, after, SeatType.RESIDENT, 8, 7);
    seats(before, after, SeatType.REPRESENTATIVE, 3, 3);
    seats(before, after, SeatType.EXPERT, 1, 0);
    seats(before, after, SeatType.UNIT, 0, 0);
    for (Object[] one :
        new Object[][] {{VoteOrigin.MEETING, 5}, {VoteOrigin.ONLINE, 1}, {VoteOrigin.PAPER, 1}, {VoteOrigin.PROXY, 1}, {VoteOrigin.COUNTER, 1}}) {
      assertThat(after.ballots().get((VoteOrigin) one[0]) - before.ballots().get((VoteOrigin) one[0])).as("%s", one[0]).isEqualTo(one[1]);
    }
    assertThat(after.told()).isEqualTo(before.told());
    consulted().minutes(ref);
    consulted().district.days(7);
    Participation told = all();
    assertThat(told.told() - before.told()).isEqualTo(1);
    Duration took = Duration.between(consulted().sees(ref).sitting().closedAt(), consulted().sees(ref).topic().frozenAt());
    assertThat(took).isGreaterThan(Duration.ofDays(1));
    assertThat(told.days() - before.days()).isCloseTo(took.toMillis() / 86_400_000.0, within(0.001));
  }

  @Test
  default void aMeetingThatIsReconvenedCountsTwiceAndItsConsultationOnce() {
    // a consultation that met in two years counts in each of them
    if (consulted().district.today().getYear() != consulted().district.today().plusDays(20).getYear()) {
      consulted().district.days(21);
    }
    String ref = consulted().prepared("OTHER", "COMMUNITY");
    List<Participant> people = consulted().meeting(ref, 6, 0);
    Participation before = all();
    consulted().vote(ref, people, 3, 0, 0);
    consulted().lawful(ref);
    // invited to the second meeting only
    consulted()
        .participants
        .add(ref, new NewParticipant("后来的人", "RESIDENT", "3 号楼", "false", ""), consulted().district.user("gongcheng"));
    consulted().notice(ref, 5);
    consulted().district.days(5);
    consulted().opens(ref);
    consulted().vote(ref, people, 4, 0, 1);
    consulted().lawful(ref);
    Participation after = all();
    assertThat(after.meetings() - before.meetings()).isEqualTo(2);
    assertThat(after.topics() - before.topics()).isEqualTo(1);
    seats(before, after, SeatType.RESIDENT, 13, 8);
    assertThat(after.cast() - before.cast()).isEqualTo(8);
  }

  private static void seats(Participation before, Participation after, SeatType seat, int invited, int present) {
    assertThat(after.seats().get(seat).invited() - before.seats().get(seat).invited()).as("%s invited", seat).isEqualTo(invited);
    assertThat(after.seats().get(seat).present() - before.seats().get(seat).present()).as("%s present", seat).isEqualTo(present);
  }
}
