package org.zhunru.ownersvote.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.ownersvote.BallotDesk;
import org.zhunru.ownersvote.OwnersVoteCalendar;
import org.zhunru.ownersvote.PublicOwnersVotes;
import org.zhunru.ownersvote.PublicOwnersVotes.Shown;

/** Papers of an owners' vote: its notice, public and without a name, also for a calendar; and the receipt of an owner. */
@Controller
class OwnersNoticePages {

  private static final String STAFF = "/owners-votes/{ref:YZ-[0-9]{4}-[0-9]{5,9}}";
  private static final String OPEN = "/public" + STAFF;

  private final PublicOwnersVotes votes;
  private final OwnersVoteCalendar calendar;
  private final BallotDesk desk;
  private final OwnersVoteWords words;

  OwnersNoticePages(PublicOwnersVotes votes, OwnersVoteCalendar calendar, BallotDesk desk, OwnersVoteWords words) {
    this.votes = votes;
    this.calendar = calendar;
    this.desk = desk;
    this.words = words;
  }

  @GetMapping({STAFF + "/notice", OPEN + "/notice"})
  String notice(@PathVariable String ref, Model model) {
    model.addAttribute("shown", announced(ref));
    return "ownersvote/notice";
  }

  @GetMapping({STAFF + "/notice.ics", OPEN + "/notice.ics"})
  ResponseEntity<byte[]> calendar(@PathVariable String ref) {
    Shown shown = announced(ref);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ref + ".ics\"")
        .body(calendar.of(shown.line().header().title(), shown.line().community(), shown.line().matter()));
  }

  @GetMapping(STAFF + "/receipts/{owner:[0-9]{1,18}}")
  ModelAndView receipt(@PathVariable String ref, @PathVariable long owner, Model model) {
    try {
      model.addAttribute("receipt", desk.receipt(ref, owner, words.user()));
      return new ModelAndView("ownersvote/receipt");
    } catch (EnteredInvalid why) {
      return words.refused(ref, Map.of(), why.faults(), model);
    }
  }

  /** @throws NoSuchCase before its notice was given */
  private Shown announced(String ref) {
    Shown shown = votes.get(ref);
    if (shown.line().matter().votesFrom() == null) {
      throw new NoSuchCase(ref);
    }
    return shown;
  }
}
