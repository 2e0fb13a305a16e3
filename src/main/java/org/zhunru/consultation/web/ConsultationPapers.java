package org.zhunru.consultation.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.consultation.Agendas;
import org.zhunru.consultation.ConsultationView;
import org.zhunru.consultation.Consultations;
import org.zhunru.consultation.NoticeCalendar;
import org.zhunru.consultation.PublicConsultations;
import org.zhunru.consultation.PublicConsultations.Shown;

/**
 * Papers of a consultation: notice, also for a calendar, and result, which are public and name nobody, of the agenda only the posts in which
 * items are presented; and the minutes, which hold names and are for those who see them.
 */
@Controller
class ConsultationPapers {

  private final PublicConsultations consultations;
  private final Agendas agendas;
  private final NoticeCalendar calendar;
  private final Consultations inside;
  private final ConsultationWords words;

  ConsultationPapers(
      PublicConsultations consultations,
      Agendas agendas,
      NoticeCalendar calendar,
      Consultations inside,
      ConsultationWords words) {
    this.consultations = consultations;
    this.agendas = agendas;
    this.calendar = calendar;
    this.inside = inside;
    this.words = words;
  }

  @GetMapping({"/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice", "/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice"})
  String notice(@PathVariable String ref, Model model) {
    Shown shown = consultations.get(ref);
    model.addAttribute("shown", shown);
    model.addAttribute("agenda", agendas.of(ref, shown.notice().sitting()));
    return "consultation/notice";
  }

  @GetMapping({"/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/result", "/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/result"})
  String result(@PathVariable String ref, Model model) {
    Shown shown = consultations.get(ref);
    if (shown.results().isEmpty()) {
      throw new NoSuchCase(ref);
    }
    model.addAttribute("shown", shown);
    return "consultation/result";
  }

  @GetMapping("/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/minutes")
  String minutes(@PathVariable String ref, Model model) {
    ConsultationView view = inside.view(ref, words.user());
    if (!view.names() || view.topic().minutes() == null) {
      throw new NoSuchCase(ref);
    }
    model.addAttribute("view", view);
    return "consultation/minutes";
  }

  @GetMapping({"/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice.ics", "/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice.ics"})
  ResponseEntity<byte[]> calendar(@PathVariable String ref) {
    Shown shown = consultations.get(ref);
    byte[] file = calendar.of(shown, agendas.of(ref, shown.notice().sitting()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ref + ".ics\"")
        .body(file);
  }
}
