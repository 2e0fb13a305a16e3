package org.zhunru.ownersvote.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.ownersvote.BallotOrigin;
import org.zhunru.ownersvote.Choice;
import org.zhunru.ownersvote.OwnersVotes;

/** Who looks at a page of this room, the page of one owners' vote, and the names for what stands on it. */
@Component("ownersVoteWords")
class OwnersVoteWords {

  /** Where cases that a vote may come from are shown. */
  private static final Map<String, String> PAGES =
      Map.of("XS-", "/consultations/", "ZR-", "/admission/", "SS-", "/voices/");

  private static final List<String> STATIONS =
      List.of("PREPARING", "POSTED", "CHECKING", "NOTICING", "NOTICED", "VOTING", "COUNTING", "PUBLICISED", "CLOSED");

  private final CurrentUsers users;
  private final Organisations organisations;
  private final People people;
  private final OwnersVotes votes;
  private final AuditorLooks looks;

  OwnersVoteWords(
      CurrentUsers users, Organisations organisations, People people, OwnersVotes votes, AuditorLooks looks) {
    this.users = users;
    this.organisations = organisations;
    this.people = people;
    this.votes = votes;
    this.looks = looks;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  void looked(String ref) {
    looks.at(ref, user());
  }

  /** The page of a vote. @param typed what was typed and not taken; empty at first */
  String page(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    model.addAttribute("view", votes.view(ref, user()));
    model.addAttribute("stations", STATIONS);
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("choices", Choice.values());
    model.addAttribute("origins", List.of(BallotOrigin.WRITTEN, BallotOrigin.PROXY));
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
    return "ownersvote/matter";
  }

  /** The same page with what is wrong; nothing typed is lost. */
  ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    return new ModelAndView(page(ref, typed, errors, model), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Name of an account. */
  public String person(String username) {
    return people.find(username).map(Person::name).orElse(username);
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }

  /** Address of the page of the case a vote comes from, where it has one here; null otherwise. */
  public String parentPage(String ref) {
    return PAGES.entrySet().stream()
        .filter(page -> ref.startsWith(page.getKey()))
        .map(page -> page.getValue() + ref)
        .findFirst()
        .orElse(null);
  }
}
