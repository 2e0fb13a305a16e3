package org.zhunru.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** Tells one sending of a form from another: a form that comes twice with the same content has the same mark. */
public final class SentForm {

  private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

  private SentForm() {}

  /** What a new form carries along. */
  public static String key() {
    return UUID.randomUUID().toString();
  }

  /**
   * The mark of a sending.
   *
   * @param key what the form carried along
   * @param username who sent it
   * @param content all that was typed, as a record
   * @return 64 hexadecimal digits; null where the form carried nothing, so that every sending is one of its own
   */
  public static String mark(String key, String username, Object content) {
    if (key == null || !KEY.matcher(key).matches()) {
      return null;
    }
    try {
      String whole = key + '\n' + username + '\n' + content;
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
