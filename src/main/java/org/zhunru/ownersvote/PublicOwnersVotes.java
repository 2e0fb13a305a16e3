package org.zhunru.ownersvote;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.SenderLimit;
import org.zhunru.district.Parameters;
import org.zhunru.ownersvote.OwnersVotes.Line;

/** What everybody may see of owners' votes: what is asked, terms, figures, answered objections. No name, no unit. */
@Service
@Transactional
public class PublicOwnersVotes {

  private static final int MOST_SHOWN = 200;

  private final OwnersVoteBook book;
  private final OpenedVotes opened;
  private final OwnersVoteFaults faults;
  private final OwnersVoteNotes notes;
  private final PublicLimits limits;

  PublicOwnersVotes(
      OwnersVoteBook book, OpenedVotes opened, OwnersVoteFaults faults, OwnersVoteNotes notes, PublicLimits limits) {
    this.book = book;
    this.opened = opened;
    this.faults = faults;
    this.notes = notes;
    this.limits = limits;
  }

  /** Those whose list was posted, newest first. */
  @Transactional(readOnly = true)
  public List<Line> all() {
    return opened.lines(book.matters().posted(MOST_SHOWN));
  }

  /** @throws NoSuchCase when there is none of that number, or its list was not posted yet */
  @Transactional(readOnly = true)
  public Shown get(String ref) {
    OwnersMatter matter =
        book.matters().find(ref).filter(one -> one.figures() != null).orElseThrow(() -> new NoSuchCase(ref));
    List<OwnersRemark> remarks = book.remarks().of(ref);
    Line line = opened.lines(List.of(matter)).get(0);
    return new Shown(
        line,
        remarks.stream().filter(one -> one.answeredAt() != null).toList(),
        (int) remarks.stream().filter(one -> one.answeredAt() == null).count());
  }

  /**
   * Anybody objects to the list or to the result, while it is posted.
   *
   * @param person may be empty; shown to nobody but those who may see names
   * @throws EnteredInvalid with what is wrong, outside the terms, and when too many came today
   */
  public void object(String ref, String person, String reason, String address) {
    book.matters().lock(get(ref).line().matter().ref());
    Shown shown = get(ref);
    EnteredFields fields = faults.fields();
    String why = fields.text("objection", reason, 10, 2000);
    String name = fields.optional("person", person, 60);
    fields
        .require(!PersonalNumbers.in(why), "objection", "personal")
        .require(!PersonalNumbers.in(name), "person", "personal")
        .require(shown.posted() || shown.publicised(), "objection", "objection-late")
        .done();
    limits.objection(ref, address);
    book.remarks().insert(ref, shown.posted(), name, why, notes.now());
    notes.noteSystem(ref, shown.posted() ? "objection-list" : "objection-result");
  }

  /**
   * @param answered objections with their answers
   * @param waiting objections that are not answered; nothing of them is shown
   */
  public record Shown(Line line, List<OwnersRemark> answered, int waiting) {

    public boolean posted() {
      return line.header().state().equals("POSTED");
    }

    public boolean publicised() {
      return line.header().state().equals("PUBLICISED");
    }

    public boolean voting() {
      return line.header().state().equals("VOTING");
    }
  }

  /** How many objections are taken in. */
  @org.springframework.stereotype.Component
  static class PublicLimits {

    private final SenderLimit limit;
    private final Parameters parameters;
    private final OwnersVoteFaults faults;

    PublicLimits(SenderLimit limit, Parameters parameters, OwnersVoteFaults faults) {
      this.limit = limit;
      this.parameters = parameters;
      this.faults = faults;
    }

    void objection(String ref, String address) {
      int ofAddress = parameters.number("ownersvote.objections-address");
      int ofCase = parameters.number("ownersvote.objections-case");
      limit
          .count(ref, address, ofAddress, ofCase)
          .ifPresent(
              full -> {
                throw faults.at("objection", "too-many-objections");
              });
    }
  }
}
