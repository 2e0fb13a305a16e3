package org.zhunru.consultation.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.zhunru.consultation.Agendas;
import org.zhunru.consultation.NoticeCalendar;
import org.zhunru.consultation.PublicConsultations;
import org.zhunru.consultation.PublicConsultations.Shown;

/** The notice of a meeting: to be printed, and for a calendar. It is public, and names nobody but who presents
 * an item of its agenda. */
@Controller
class ConsultationNoticePages {

  private final PublicConsultations consultations;
  private final Agendas agendas;
  private final NoticeCalendar calendar;

  ConsultationNoticePages(PublicConsultations consultations, Agendas agendas, NoticeCalendar calendar) {
    this.consultations = consultations;
    this.agendas = agendas;
    this.calendar = calendar;
  }

  @GetMapping({"/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice", "/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice"})
  String notice(@PathVariable String ref, Model model) {
    Shown shown = consultations.get(ref);
    model.addAttribute("shown", shown);
    model.addAttribute("agenda", agendas.of(ref, shown.notice().sitting()));
    return "consultation/notice";
  }

  @GetMapping({"/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice.ics", "/public/consultations/{ref:XS-[0-9]{4}-[0-9]{5,9}}/notice.ics"})
  ResponseEntity<byte[]> calendar(@PathVariable String ref) {
    Shown shown = consultations.get(ref);
    byte[] file =
        calendar.of(
            ref, shown.header().title(), shown.topic().question(), shown.community(), shown.notice(),
            agendas.of(ref, shown.notice().sitting()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ref + ".ics\"")
        .body(file);
  }
}
