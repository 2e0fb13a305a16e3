package org.zhunru.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.zhunru.casefile.EnteredInvalid.Fault;

/** What somebody typed, right and wrong. */
class EnteredFieldsTests {

  private enum Colour {
    RED
  }

  private static EnteredFields fields() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/casefile", "messages/standing");
    messages.setDefaultEncoding("UTF-8");
    return new EnteredFields(messages, "standing");
  }

  private static List<Fault> faults(Consumer<EnteredFields> typed) {
    EnteredFields fields = fields();
    typed.accept(fields);
    EnteredInvalid why = catchThrowableOfType(EnteredInvalid.class, fields::done);
    return why == null ? List.of() : why.faults();
  }

  @Test
  void everyFaultNamesItsFieldAndSaysWhatToDo() {
    assertThat(faults(f -> f.text("name", "\u200b \u3000", 2, 10))).containsExactly(new Fault("name", "请填写“机构名称”"));
    assertThat(faults(f -> f.text("name", "一\u200b\u200b", 2, 10))).extracting(Fault::message).containsExactly("“机构名称”不少于 2 个字");
    assertThat(faults(f -> f.text("name", "一二三", 1, 2))).extracting(Fault::message).containsExactly("“机构名称”不超过 2 个字");
    assertThat(faults(f -> f.optional("name", "一\u0000二", 9))).extracting(Fault::message).singleElement().asString().contains("无法显示");
    assertThat(faults(f -> f.day("since", "2026-02-30"))).extracting(Fault::message).singleElement().asString().contains("不是日期");
    assertThat(faults(f -> f.whole("present", "99999999999", 0, 5))).extracting(Fault::message).containsExactly("“实到人数”请填 0 到 5 之间的整数");
    assertThat(faults(f -> f.choice("kind", "BLUE", Colour.class))).extracting(Fault::message).containsExactly("请选择“机构类别”");
  }

  @Test
  void aFieldIsFaultedOnceAndWhatIsRightIsRead() {
    assertThat(faults(f -> {
      f.whole("present", "", 0, 5);
      f.require(false, "present", "more-than-invited");
    })).hasSize(1);
    EnteredFields fields = fields();
    assertThat(fields.text("name", " 𠮷田 \u200b", 2, 2)).as("a rare character is one").isEqualTo("𠮷田");
    assertThat(fields.day("since", "2026-03-01")).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(fields.whole("present", "5", 0, 5)).isEqualTo(5);
    assertThat(fields.choice("kind", "RED", Colour.class)).isEqualTo(Colour.RED);
    assertThat(fields.sound("name")).isTrue();
    fields.done();
  }
}
