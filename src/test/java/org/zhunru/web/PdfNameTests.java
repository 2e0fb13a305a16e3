package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;

/** Names of papers as files. Red with: every notice called alike. */
class PdfNameTests {

  @Test
  void aFileIsCalledAsItsPaperAndItsCase() {
    String header = PdfPages.named("会议通知 · 准入", "/consultations/XS-2026-00001/notice/print.pdf");
    assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("会议通知-XS-2026-00001.pdf");
    assertThat(header).startsWith("inline; filename=\"XS-2026-00001.pdf\";");
  }

  @Test
  void aPaperOfNoCaseKeepsItsTitle() {
    String header = PdfPages.named("清单", "/catalogue/print.pdf");
    assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("清单.pdf");
    assertThat(header).startsWith("inline; filename=\"print.pdf\";");
  }
}
