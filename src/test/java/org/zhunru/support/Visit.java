package org.zhunru.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One person's browser window. Closing it fails the test when a page broke the Content-Security-Policy, wrote an error to the
 * console or threw one, so that no browser test passes over a broken page.
 */
public final class Visit implements AutoCloseable {

  private static final String LISTEN =
      "window.addEventListener('securitypolicyviolation', e => window.zhunruViolation("
          + "e.violatedDirective + ' blocked ' + e.blockedURI + ' at ' + (e.sourceFile || location.href)));";

  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  Visit(BrowserContext context) {
    this.context = context;
    context.exposeBinding("zhunruViolation", (source, args) -> note("CSP: " + args[0]));
    context.addInitScript(LISTEN);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // a request that a newer one replaced, or whose page was left, is none
          if ("error".equals(message.type()) && !message.text().contains("htmx:sendAbort")) {
            note("console: " + message.text() + " (" + message.location() + ")");
          }
        });
    page.onPageError(error -> note("script: " + error));
    page.onDialog(com.microsoft.playwright.Dialog::accept);
  }

  private Object note(String fault) {
    faults.add(page == null ? fault : page.url() + " " + fault);
    return null;
  }

  public Page page() {
    return page;
  }

  /** A fault that this test provokes on purpose, such as the console line of an answer 409. */
  public Visit expecting(String pattern) {
    expected.add(Pattern.compile(pattern));
    return this;
  }

  /** Writes the whole page to target/screenshots/NAME.png. */
  public Path screenshot(String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    return file;
  }

  /** Nothing may be wider than the window: a telephone must not scroll sideways. */
  public Visit fitsTheWindow() {
    Object overhang =
        page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overhang).intValue()).as("px that %s is wider than the window", page.url()).isLessThan(1);
    return this;
  }

  /** WCAG 2.1 A and AA as axe-core checks them. The bundled viewers' drawings are not ours to judge. */
  public Visit isAccessible() {
    var results =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
            .exclude(".djs-container")
            .exclude(".dmn-js-parent")
            .exclude(".fjs-powered-by")
            .analyze();
    assertThat(results.getViolations())
        .as("accessibility of %s", page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
        .isEmpty();
    return this;
  }

  /** What went wrong so far and was not expected. */
  public List<String> faults() {
    return faults.stream().filter(fault -> expected.stream().noneMatch(p -> p.matcher(fault).find())).toList();
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults()).as("faults the browser reported").isEmpty();
  }
}
