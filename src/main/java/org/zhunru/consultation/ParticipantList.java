package org.zhunru.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.WrittenText;
import org.zhunru.consultation.InterestTable.Standing;
import org.zhunru.identity.CurrentUser;

/** Who is invited to a consultation: entered one by one or from a file, shown by pages. Only its own community sees names. */
@Service
@Transactional
public class ParticipantList {

  /** Participants of one page. */
  public static final int PAGE = 50;

  /** Participants of one consultation. */
  public static final int MOST = 5_000;

  private final MeetingBook book;
  private final ConsultationAccess access;
  private final ParticipantFile file;
  private final Invitations invitations;
  private final Rostrum rostrum;

  ParticipantList(
      MeetingBook book, ConsultationAccess access, ParticipantFile file, Invitations invitations, Rostrum rostrum) {
    this.book = book;
    this.access = access;
    this.file = file;
    this.invitations = invitations;
    this.rostrum = rostrum;
  }

  /** @param page from 1; one beyond the last is empty */
  @Transactional(readOnly = true)
  public Page page(String ref, String text, int page, CurrentUser user) {
    access.worked(ref, user);
    String asked = text.strip();
    int found = book.participants().count(ref, asked);
    List<Participant> shown = book.participants().page(ref, asked, Math.max(1, page), PAGE);
    List<Row> rows = rows(ref, shown);
    return new Page(rows, found, Math.max(1, page), Math.max(1, (found + PAGE - 1) / PAGE));
  }

  /** One of the list. */
  @Transactional(readOnly = true)
  public Optional<Row> row(String ref, long participant, CurrentUser user) {
    access.worked(ref, user);
    return rows(ref, book.participants().find(ref, participant).stream().toList()).stream().findFirst();
  }

  private List<Row> rows(String ref, List<Participant> shown) {
    Sitting sitting = book.sittings().newest(ref).orElse(null);
    List<Long> ids = shown.stream().map(Participant::id).toList();
    List<Long> present = sitting == null ? List.of() : book.votes().attending(ref, sitting.number(), ids);
    List<Vote> votes = sitting == null ? List.of() : book.votes().among(ref, sitting.number(), ids);
    Map<Interest, Standing> standings = invitations.recusals().all(InterestAct.VOTE);
    Map<SeatType, Standing> seats = 
        shown.stream().anyMatch(Participant::advises) ? invitations.recusals().electors().all(ref) : Map.of();
    return shown.stream()
        .map(
            one ->
                new Row(
                    one,
                    standings.get(one.interest()),
                    one.advises() ? seats.get(one.seat()).reason() : "",
                    present.contains(one.id()),
                    votes.stream().filter(vote -> vote.participant() == one.id()).map(Vote::origin).findFirst().orElse(null)))
        .toList();
  }

  /** Who has that number on the list. @return 0, which nobody is, where nobody has */
  @Transactional(readOnly = true)
  public long numbered(String ref, String number, CurrentUser user) {
    access.worked(ref, user);
    return number.matches("[0-9]{1,9}")
        ? book.participants().numbered(ref, Integer.parseInt(number)).map(Participant::id).orElse(0L)
        : 0;
  }

  /** Everybody with his code, to be printed on the notices; that it was asked for is an entry of the trail. */
  public List<Participant> slips(String ref, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    rostrum.notes().act(ref, "slips-printed", user.username(), topic.community(), Map.of());
    return book.participants().all(ref);
  }

  /** @throws EnteredInvalid with the fields that are wrong */
  public void add(String ref, NewParticipant typed, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    preparing(ref);
    Participant one = invitations.of(topic, typed);
    full(ref, 1);
    insert(ref, List.of(one), "name", user);
    long id = book.participants().byCode(ref, one.code()).orElseThrow().id();
    rostrum.notes().act(ref, "participant-added", user.username(), topic.community(), object(id));
  }

  /**
   * Takes in a file in addition to those on the list already.
   *
   * @return how many were taken in
   * @throws EnteredInvalid for a file that cannot be read, or with a row that is wrong; nothing is taken in then
   */
  public int take(String ref, byte[] content, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    preparing(ref);
    List<Participant> all = new ArrayList<>();
    for (NewParticipant one : file.read(content)) {
      all.add(invitations.of(topic, one));
    }
    full(ref, all.size());
    insert(ref, all, "file", user);
    rostrum.note(topic, "participants", user.username(), all.size());
    return all.size();
  }

  /** Nobody stands on a list twice: each entry is a vote. */
  private void insert(String ref, List<Participant> wanted, String field, CurrentUser user) {
    book.sittings().lock(ref);
    Set<List<String>> known = new HashSet<>();
    book.participants().all(ref).forEach(one -> known.add(person(one)));
    for (Participant one : wanted) {
      rostrum.faults().require(known.add(person(one)), field, "on-list", one.name());
    }
    try {
      book.participants().insert(wanted, invitations.recusals().recused());
      invitations.recusals().electors().settle(ref);
      invitations.recusals().rows().begin(ref, user.username(), rostrum.now());
    } catch (DuplicateKeyException meanwhile) {
      throw rostrum.faults().at(field, "on-list-meanwhile");
    }
  }

  private static List<String> person(Participant one) {
    return List.of(WrittenText.key(one.name()), WrittenText.key(one.place()), WrittenText.key(one.contact()));
  }

  /** @throws EnteredInvalid after the first notice, when everybody is invited already */
  public void remove(String ref, long id, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    preparing(ref);
    rostrum.faults().require(book.sittings().lock(ref).isEmpty(), "name", "invited-already");
    book.participants().find(ref, id).ifPresent(book.participants()::remove);
    rostrum.notes().act(ref, "participant-removed", user.username(), topic.community(), object(id));
  }

  /** His number, never his name. */
  private static Map<String, String> object(long participant) {
    return Map.of("participant", String.valueOf(participant));
  }

  private void preparing(String ref) {
    String state = rostrum.notes().cases().header(ref).state();
    rostrum.faults().require(state.equals("PREPARING"), "name", "not-preparing");
  }

  private void full(String ref, int more) {
    rostrum.faults().require(book.participants().count(ref) + more <= MOST, "name", "many", MOST);
  }

  /** @param found all that were found, on whatever page */
  public record Page(List<Row> rows, int found, int page, int pages) {}

  /**
   * @param standing whether what he declared bars him from voting, and why
   * @param advises why his seat does not vote; empty where it does
   * @param voted over which channel he voted; null where he did not
   */
  public record Row(Participant participant, Standing standing, String advises, boolean present, VoteOrigin voted) {}
}
