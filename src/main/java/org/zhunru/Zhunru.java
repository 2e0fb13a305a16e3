package org.zhunru;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The product: one application, its rooms are the packages below this one. */
@SpringBootApplication
@Modulithic(systemName = "Zhunru 准入", sharedModules = {"identity", "district"})
public class Zhunru {

  public static void main(String[] args) {
    SpringApplication.run(Zhunru.class, args);
  }
}
