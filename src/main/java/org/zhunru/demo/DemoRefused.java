package org.zhunru.demo;

/** A demo was asked for on a database that is not the embedded one. */
class DemoRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoRefused() {
    super("zhunru.demo=true 只能用于内置 H2 数据库：演示账号的密码是公开的。请去掉 zhunru.demo，或改用内置数据库。");
  }
}
