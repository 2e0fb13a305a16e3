package org.zhunru.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The harness itself: a browser test that cannot fail would be worse than none. */
class HarnessIT {

  private static final String HEAD =
      "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>试</title></head><body><main><h1>试</h1>";

  private static HttpServer server;
  private static String address;

  @BeforeAll
  static void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    // the browser asks for it by itself, now and then
    page("/favicon.ico", "");
    page("/good", "<p>准入</p>");
    page("/inline", "<script>document.title = 'x'</script>");
    page("/style", "<p style=\"color:red\">准入</p>");
    page("/unlabelled", "<input type=\"text\">");
    page("/wide", "<table><tr><td>" + "宽".repeat(10) + "w".repeat(500) + "</td></tr></table>");
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void page(String path, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = (HEAD + body + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
          exchange.getResponseHeaders().add("Content-Security-Policy", "default-src 'self'");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Test
  void aGoodPagePassesEveryCheckAndIsPhotographed() throws IOException {
    try (Visit visit = Browser.phone(address)) {
      visit.page().navigate("/good");
      visit.isAccessible().fitsTheWindow();
      assertThat(Files.size(visit.screenshot("harness"))).isPositive();
    }
  }

  @Test
  void anInlineScriptOrStyleIsReported() {
    for (String path : new String[] {"/inline", "/style"}) {
      assertThatThrownBy(
              () -> {
                try (Visit visit = Browser.desktop(address)) {
                  visit.page().navigate(path);
                  visit.page().waitForTimeout(200);
                }
              })
          .as(path)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("CSP:");
    }
  }

  @Test
  void anExpectedFaultIsNotReported() {
    try (Visit visit = Browser.desktop(address).expecting("404")) {
      visit.page().navigate(address + "/missing");
    }
  }

  @Test
  void aFieldWithoutLabelIsReported() {
    try (Visit visit = Browser.desktop(address)) {
      visit.page().navigate("/unlabelled");
      assertThatThrownBy(visit::isAccessible).isInstanceOf(AssertionError.class).hasMessageContaining("label");
    }
  }

  @Test
  void aPageWiderThanATelephoneIsReported() {
    try (Visit visit = Browser.phone(address)) {
      visit.page().navigate("/wide");
      assertThatThrownBy(visit::fitsTheWindow).isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void everyPostgresDatabaseIsEmptyAndItsOwn() throws Exception {
    String one = PostgresServer.freshDatabase();
    String other = PostgresServer.freshDatabase();
    try (var connection = DriverManager.getConnection(one);
        var statement = connection.createStatement()) {
      statement.execute("create table seen (id int)");
    }
    try (var connection = DriverManager.getConnection(other);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from pg_tables where tablename = 'seen'")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }
}
