package org.zhunru.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.support.MessageSourceAccessor;

/** What remains of a sender's file name: no path, no control or direction character, at most 120 characters. */
record DocumentName(String full, String ending) {

  private static final int LONGEST = 120;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  // controls, formats (direction overrides, zero width), separators of lines, lone surrogates, private use
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*;%]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.DOTALL);

  /** @throws DocumentRefused where nothing of a name remains, or it has no ending */
  static DocumentName of(String sent, MessageSourceAccessor messages) {
    String name = PATH.matcher(sent == null ? "" : sent).replaceFirst("");
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = INVISIBLE.matcher(name).replaceAll("");
    name = FORBIDDEN.matcher(name).replaceAll("_").strip();
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot).strip();
    String ending = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    if (stem.isEmpty() || ending.isEmpty() || stem.chars().allMatch(c -> c == '.') || DEVICE.matcher(name).matches()) {
      throw new DocumentRefused(messages.getMessage("casefile.document.name"));
    }
    return new DocumentName(cut(stem, LONGEST - 1 - ending.length()) + "." + ending, ending);
  }

  private static String cut(String stem, int most) {
    if (stem.length() <= most) {
      return stem;
    }
    int end = Math.max(1, most);
    return stem.substring(0, Character.isHighSurrogate(stem.charAt(end - 1)) ? end - 1 : end);
  }
}
