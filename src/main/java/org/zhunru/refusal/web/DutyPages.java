package org.zhunru.refusal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhunru.refusal.Duties;

/** 法定职责目录: what the law gives to communities, to read. */
@Controller
class DutyPages {

  private final Duties duties;

  DutyPages(Duties duties) {
    this.duties = duties;
  }

  @GetMapping("/refusals/duties")
  String list(Model model) {
    model.addAttribute("duties", duties.all());
    return "refusal/duties";
  }
}
