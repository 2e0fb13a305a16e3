package org.zhunru.refusal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A duty that the law itself gives to residents' committees.
 *
 * @param words what the same duty is called too
 * @param article the article, its paragraph too where one says it
 * @param lawText what the article says
 * @param source the law with its day
 * @param settled whether the article in force was read; a duty without it only asks for a finding
 */
public record Duty(
    String code,
    String title,
    List<String> words,
    String statute,
    String article,
    String lawText,
    String source,
    boolean settled) {

  /** Everything it is called. */
  Stream<String> names() {
    return Stream.concat(Stream.of(title), words.stream());
  }
}
