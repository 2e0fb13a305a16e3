package org.zhunru.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, started once for the whole test run and driven from one thread. Its program is named by
 * ZHUNRU_CHROMIUM, or found where Debian and Ubuntu put it; nothing is downloaded.
 */
public final class Browser {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static com.microsoft.playwright.Browser chromium;

  private Browser() {}

  /** A window of 1280 × 900 px. */
  public static Visit desktop(String baseUrl) {
    return visit(baseUrl, 1280, 900);
  }

  /** A window of 360 × 740 px, the smallest telephone we serve. */
  public static Visit phone(String baseUrl) {
    return visit(baseUrl, 360, 740);
  }

  private static Visit visit(String baseUrl, int width, int height) {
    BrowserContext context =
        chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(baseUrl)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    return new Visit(context);
  }

  private static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      chromium =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions().setExecutablePath(program()).setHeadless(true).setArgs(FLAGS));
    }
    return chromium;
  }

  private static Path program() {
    return Optional.ofNullable(System.getenv("ZHUNRU_CHROMIUM"))
        .map(Path::of)
        .or(
            () ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of("/usr/bin", name))
                    .filter(Files::isExecutable)
                    .findFirst())
        .orElseThrow(
            () -> new IllegalStateException("No Chromium: install it, or name its program in ZHUNRU_CHROMIUM"));
  }
}
