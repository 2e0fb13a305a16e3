package org.zhunru.ownersvote.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.ownersvote.PublicOwnersVotes;
import org.zhunru.ownersvote.PublicOwnersVotes.Shown;

/** The result of an owners' vote as a paper. It is public, and holds neither a name nor a unit. */
@Controller
class OwnersResultPages {

  private static final String ONE = "/owners-votes/{ref:YZ-[0-9]{4}-[0-9]{5,9}}";

  private final PublicOwnersVotes votes;

  OwnersResultPages(PublicOwnersVotes votes) {
    this.votes = votes;
  }

  @GetMapping({ONE + "/result", "/public" + ONE + "/result"})
  String result(@PathVariable String ref, Model model) {
    Shown shown = votes.get(ref);
    if (shown.line().matter().result() == null) {
      throw new NoSuchCase(ref);
    }
    model.addAttribute("shown", shown);
    return "ownersvote/result";
  }
}
