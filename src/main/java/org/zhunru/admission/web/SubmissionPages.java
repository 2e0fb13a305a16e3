package org.zhunru.admission.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.CurrentUsers;

/** Earlier submissions of a request, to read only. */
@Controller
class SubmissionPages {

  private final EarlierSubmissions submissions;
  private final Sections sections;
  private final CurrentUsers users;

  SubmissionPages(EarlierSubmissions submissions, Sections sections, CurrentUsers users) {
    this.submissions = submissions;
    this.sections = sections;
    this.users = users;
  }

  @GetMapping("/admission/{ref:ZR-[0-9]{4}-[0-9]{5,9}}/submissions/{number:[0-9]{1,3}}")
  String show(@PathVariable String ref, @PathVariable int number, Model model) {
    CurrentUser user = users.require();
    model.addAttribute("ref", ref);
    model.addAttribute("sections", sections.of(submissions.declared(ref, number, user)));
    model.addAttribute(
        "submission", submissions.of(ref, user).stream().filter(one -> one.number() == number).findFirst().orElseThrow());
    return "admission/submission";
  }
}
