package org.zhunru.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the container itself refuses, over a real connection. Seen red: the container's own English pages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class RejectedRequestsTests {

  @LocalServerPort private int port;

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String get(String path, String... headers) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + String.join("", headers) + "\r\n");
  }

  @Test
  void aBrokenAddressIsAChinesePage() throws IOException {
    for (String path : new String[] {"/%00", "/a%2", "/..%2f..%2fetc", "/login|x", "/public/%c0%ae"}) {
      assertThat(get(path)).as(path).startsWith("HTTP/1.1 400").contains("请求有误").contains("<html lang=\"zh-CN\">").doesNotContain("Bad Request<");
    }
  }

  @Test
  void aHeaderThatIsTooLongIsAChinesePage() throws IOException {
    assertThat(get("/login", "X-Long: " + "a".repeat(20_000) + "\r\n")).startsWith("HTTP/1.1 400").contains("请求有误");
  }

  @Test
  void aFormThatIsTooLargeIsToldHowMuchIsTaken() throws IOException {
    String body = "username=" + "a".repeat(2_700_000);
    String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    assertThat(send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body)).startsWith("HTTP/1.1 413").contains("最多 2 MB");
  }

  /** Red with the default of believing every private address. */
  @Test
  void whoIsNoNamedProxyIsNotBelievedAboutWhereItComesFrom() throws IOException {
    assertThat(get("/login", "X-Forwarded-Proto: https\r\n", "X-Forwarded-For: 203.0.113.9\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Strict-Transport-Security");
  }

  @Test
  void otherProgramsGetAProblem() throws IOException {
    assertThat(get("/api/v1/%00"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .contains("\"title\":\"请求有误\"");
  }

  @Test
  void aFormThatCannotBeReadIsAChinesePageAndNoErrorOfOurs(CapturedOutput log) throws IOException {
    String nul = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0.png\"\r\n\r\nx\r\n--XX--\r\n";
    String answer =
        send(
            "POST /refusals HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: multipart/form-data;"
                + " boundary=XX\r\nContent-Length: "
                + nul.getBytes(UTF_8).length
                + "\r\n\r\n"
                + nul);
    assertThat(answer).startsWith("HTTP/1.1 400").contains("请求有误").contains("返回首页");
    assertThat(log.getAll().lines().filter(line -> line.contains(" ERROR "))).isEmpty();
  }
}
