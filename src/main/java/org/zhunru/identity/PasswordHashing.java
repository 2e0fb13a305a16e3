package org.zhunru.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id; the cost is chosen so that one hash takes 100 to 250 ms on a small server. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 32 * 1024;
  private static final int ROUNDS = 3;

  @Bean
  static PasswordEncoder passwordEncoder() {
    PasswordEncoder argon2 =
        new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS);
    return new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", argon2));
  }
}
