package org.zhunru.voice;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.CodeTries;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.Milestone;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.Organisation;

/** What residents do themselves: say something, and look up what became of it with number and code. */
@Service
@Transactional
public class PublicVoices {

  private static final String PUBLIC = "public";

  /** What its codes are tried as; only the address counts, so that nobody can lock a resident out of his own case. */
  public static final CodeTries.Kind CODES = new CodeTries.Kind("voice", "SC", "voice.lookups-address", null);

  private final VoiceRows voices;
  private final TicketRows tickets;
  private final VoiceIntake intake;
  private final PublicShare share;
  private final VoiceNotes notes;

  PublicVoices(VoiceRows voices, TicketRows tickets, VoiceIntake intake, PublicShare share, VoiceNotes notes) {
    this.voices = voices;
    this.tickets = tickets;
    this.intake = intake;
    this.share = share;
    this.notes = notes;
  }

  /** Communities that can be told something, by their place in the tree. */
  @Transactional(readOnly = true)
  public List<Organisation> communities() {
    return share.communities();
  }

  /** @throws NoSuchCase for a code that is no community's that goes on */
  @Transactional(readOnly = true)
  public Organisation community(String code) {
    return share.communities().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NoSuchCase("SS"));
  }

  /**
   * @throws EnteredInvalid with what is wrong, and when too many came today
   * @throws NoSuchCase for a code that is no community's
   */
  public Receipt say(NewVoice typed, String community, String address) {
    String code = community(community).code();
    return intake.take(typed, code, PUBLIC, () -> share.say(code, address));
  }

  /**
   * Call it through {@link CodeTries#by}.
   *
   * @throws EnteredInvalid where number and code do not belong together
   */
  @Transactional(readOnly = true)
  public Progress progress(String ref, String code) {
    String number = WrittenText.key(ref).toUpperCase(Locale.ROOT);
    String typed = WrittenText.key(code).replace("-", "").toUpperCase(Locale.ROOT);
    Voice own = voices.find(number).filter(one -> one.code().equals(typed)).orElseThrow(share::unknown);
    Voice lead = own;
    while (lead.mergedInto() != null) {
      lead = voices.get(lead.mergedInto());
    }
    CaseHeader header = notes.cases().header(lead.ref());
    return new Progress(
        own, lead, header, tickets.find(lead.ref()).orElse(null), notes.cases().timeline(lead.ref()),
        share.name(own.community()));
  }

  /**
   * @param own what he said
   * @param lead the one it is handled with; itself where it was not merged
   * @param header of the latter
   * @param ticket of the latter, null where no street was called
   * @param steps what happened; only the kind of each is for his eyes
   */
  public record Progress(
      Voice own, Voice lead, CaseHeader header, Ticket ticket, List<Milestone> steps, String community) {}
}
