package org.zhunru.consultation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.zhunru.casefile.EnteredInvalid.Fault;
import org.zhunru.consultation.Choice;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.ConsultationView;
import org.zhunru.consultation.ObjectionAbout;
import org.zhunru.consultation.VoteOrigin;
import org.zhunru.identity.AuditorLooks;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;
import org.zhunru.identity.Role;

/** Who looks at a page of this room, the page of one consultation, and the names for what stands on it. */
@Component("consultationWords")
class ConsultationWords {

  /** A station of what several communities are consulted on. */
  private static final String ORGANISING = "ORGANISING";

  private static final List<String> STATIONS =
      List.of(
          "PROPOSED", "STUDYING", ORGANISING, "PREPARING", "NOTICED", "VOTING", "CHECKING", "MINUTES", "AMENDING", "PUBLICISED", "IMPLEMENTING",
          "FEEDBACK_DUE", "CLOSED");

  private final CurrentUsers users;
  private final Organisations organisations;
  private final People people;
  private final Consultations consultations;
  private final AuditorLooks looks;

  ConsultationWords(
      CurrentUsers users,
      Organisations organisations,
      People people,
      Consultations consultations,
      AuditorLooks looks) {
    this.users = users;
    this.organisations = organisations;
    this.people = people;
    this.consultations = consultations;
    this.looks = looks;
  }

  CurrentUser user() {
    return users.require();
  }

  /** That an auditor looked is an entry of the trail. */
  void looked(String ref) {
    looks.at(ref, user());
  }

  /** The page of a consultation. @param typed what was typed and not taken; empty at first */
  String page(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    ConsultationView view = consultations.view(ref, user());
    boolean street = ORGANISING.equals(view.header().state()) || "STREET_ORGANISED".equals(view.topic().form());
    model.addAttribute("view", view);
    model.addAttribute("stations", STATIONS.stream().filter(one -> street || !one.equals(ORGANISING)).toList());
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    model.addAttribute("choices", Choice.values());
    model.addAttribute("abouts", ObjectionAbout.values());
    boolean proposer = view.topic().proposer(user().username());
    model.addAttribute("proposer", proposer);
    model.addAttribute(
        "origins", proposer ? List.of(VoteOrigin.MEETING) : List.of(VoteOrigin.MEETING, VoteOrigin.PAPER, VoteOrigin.PROXY));
    model.addAttribute("retryKey", typed.getOrDefault("retryKey", UUID.randomUUID().toString()));
    return "consultation/meeting";
  }

  /** Whether the page that was put together is for somebody of the community's committee. */
  boolean clerk(Model model) {
    return model.getAttribute("view") instanceof ConsultationView view && view.clerk();
  }

  /** The same page with what is wrong; nothing typed is lost. */
  ModelAndView refused(String ref, Map<String, String> typed, List<Fault> errors, Model model) {
    return new ModelAndView(page(ref, typed, errors, model), HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** Whether whoever looks supervises the committee of the community that is consulted. */
  public boolean supervises(ConsultationView view) {
    CurrentUser user = user();
    Organisation now = organisations.current(organisations.get(view.topic().community()));
    return user.has(Role.SUPERVISION_COMMITTEE) && user.organisation().code().equals(now.code());
  }

  /** Name of an account. */
  public String person(String username) {
    return people.find(username).map(Person::name).orElse(username);
  }

  /** Address of the page of the case that asked for a consultation. */
  public String parentPage(String ref) {
    return (ref.startsWith("SS-") ? "/voices/" : "/admission/") + ref;
  }

  public String organisation(String code) {
    return organisations.find(code).map(Organisation::name).orElse(code);
  }
}
