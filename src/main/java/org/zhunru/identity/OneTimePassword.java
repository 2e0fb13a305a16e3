package org.zhunru.identity;

import java.security.SecureRandom;

/**
 * A password drawn for somebody else: 20 letters and digits that nobody misreads (about 115 bits),
 * in groups of four.
 */
final class OneTimePassword {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  static String drawn() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
