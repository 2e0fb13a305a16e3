package org.zhunru.register;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of vouchers as they are compared: one width, upper case, one dash, nothing that cannot be seen. */
final class Vouchers {

  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");
  /** Dashes, and what is drawn like one. */
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u02D7\\u2043\\u30FC\\u2500_~]");

  /** What a number is written with: Latin letters, digits, Chinese characters, dashes, brackets, a stroke, a dot and blanks. */
  private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9\\p{IsHan}()\\[\\]\u3014\u3015\u3010\u3011/. -]+");

  private Vouchers() {}

  /** The lines that name this voucher for the community or for one that was merged into it. */
  static List<FundingLedger.Line> same(
      String voucher, FundingLedger.Means what, AdmittedItem item, String community, List<FundingLedger.Line> lines) {
    String key = key(voucher);
    Set<String> merged = withMerged(item, community);
    return lines.stream()
        .filter(line -> merged.contains(line.community()) && line.what() == what && key(line.voucher()).equals(key))
        .toList();
  }

  private static Set<String> withMerged(AdmittedItem item, String community) {
    Set<String> all = new HashSet<>(Set.of(community));
    item.shares().stream()
        .filter(share -> community.equals(share.movedTo()))
        .forEach(share -> all.addAll(withMerged(item, share.community())));
    return all;
  }

  /** Whether it is written as numbers of vouchers are; letters of other scripts that look alike are not. */
  static boolean written(String voucher) {
    return WRITTEN.matcher(DASHES.matcher(Normalizer.normalize(voucher, Normalizer.Form.NFKC)).replaceAll("-")).matches();
  }

  /** Two numbers with the same key are one voucher. */
  static String key(String voucher) {
    String seen = UNSEEN.matcher(Normalizer.normalize(voucher, Normalizer.Form.NFKC)).replaceAll("");
    return DASHES.matcher(seen).replaceAll("-").toUpperCase(Locale.ROOT);
  }
}
