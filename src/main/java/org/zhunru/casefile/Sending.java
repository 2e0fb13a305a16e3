package org.zhunru.casefile;

/**
 * One sending of a form.
 *
 * @param key what the form carried along, null where it carried nothing
 * @param by who sent it; empty where nobody was signed in
 * @param content where it was sent to and all that was typed
 */
public record Sending(String key, String by, String content) {

  /** Name of the field in which a form carries its key. */
  public static final String FIELD = "sentKey";

  /** @return as of {@link SentForm#mark} */
  String mark() {
    return SentForm.mark(key, by, content);
  }
}
