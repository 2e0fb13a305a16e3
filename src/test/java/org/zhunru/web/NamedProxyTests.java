package org.zhunru.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the installation names its proxy, that one is believed: TLS ends there. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "zhunru.proxies=127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1")
class NamedProxyTests {

  @LocalServerPort private int port;

  @Test
  void theNamedProxySaysThatThePersonCameByTls() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
            .header("X-Forwarded-Proto", "https")
            .header("X-Forwarded-For", "203.0.113.9")
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).headers().firstValue("Strict-Transport-Security"))
        .isPresent();
  }
}
