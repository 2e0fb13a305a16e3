package org.zhunru.admission.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhunru.admission.AdmissionRefusal;

/** A page that was not ready for a refusal still says what it was refused for. */
class PageRefusalsTests {

  @Controller
  static class RefusingPage {

    @GetMapping("/refused")
    String refused() {
      throw new AdmissionRefusal("admission.withdraw.closed");
    }
  }

  @Test
  void aRefusalIsAPageWithItsOwnSentence() throws Exception {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/admission");
    messages.setDefaultEncoding("UTF-8");
    MockMvcBuilders.standaloneSetup(new RefusingPage())
        .setControllerAdvice(new PageRefusals(new RequestWords(messages, null, null)))
        .build()
        .perform(get("/refused"))
        .andExpect(status().isConflict())
        .andExpect(view().name("web/error"))
        .andExpect(model().attribute("problem", Matchers.hasProperty("detail", Matchers.is("这件申请已经办结，不能撤回"))))
        .andExpect(model().attribute("problem", Matchers.hasProperty("title", Matchers.is("情况已变化"))));
  }
}
