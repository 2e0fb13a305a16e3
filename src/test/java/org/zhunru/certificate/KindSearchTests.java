package org.zhunru.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Residents find a kind by the words they use. */
class KindSearchTests {

  private static final List<KnownKind> KINDS =
      List.of(
          kind("CERT-04", "居民养犬证明"),
          kind("CERT-05", "无犯罪记录证明"),
          kind("CERT-08", "婚姻状况证明"),
          kind("CERT-10", "健在证明"),
          kind("CERT-14", "婚育状况证明"),
          kind("CERT-17", "居民财产证明"),
          kind("CERT-20", "证件遗失证明"));

  private static KnownKind kind(String code, String title) {
    return new KnownKind(code, title, EverydayWords.of(code), code, "", "", null, "", "");
  }

  @ParameterizedTest
  @CsvSource({
    "未婚证明, CERT-08",
    "我要开单身证明, CERT-08",
    "狗证, CERT-04",
    "养狗要办什么, CERT-04",
    "领养老金要证明我还活着, CERT-10",
    "身份证丢了, CERT-20",
    "收入, CERT-17",
    "政审, CERT-05",
    "低保要的收入证明, CERT-17",
    "ＣＥＲＴ－０８, CERT-08",
    "cert 08, CERT-08"
  })
  void anEverydaySentenceFindsItsKindFirst(String text, String code) {
    assertThat(KindSearch.among(KINDS, text)).first().extracting(KnownKind::code).isEqualTo(code);
  }

  @Test
  void aProofOfWhereOneLivesIsFound() {
    List<KnownKind> kinds = List.of(kind("CERT-02", "居民身份信息证明"), kind("CERT-17", "居民财产证明"));
    assertThat(KindSearch.among(kinds, "居住证明")).extracting(KnownKind::code).containsExactly("CERT-02");
  }

  @Test
  void nothingAskedShowsAllAndNonsenseFindsNothing() {
    assertThat(KindSearch.among(KINDS, "")).isEqualTo(KINDS);
    assertThat(KindSearch.among(KINDS, " 证明 ")).isEqualTo(KINDS);
    assertThat(KindSearch.among(KINDS, null)).isEqualTo(KINDS);
    assertThat(KindSearch.among(KINDS, "火箭发射")).isEmpty();
  }
}
