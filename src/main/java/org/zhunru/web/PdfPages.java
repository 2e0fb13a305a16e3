package org.zhunru.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;

/**
 * {@code /print.pdf} below a page with papers is those papers as a file. The page itself is asked for, by the same person and
 * past the same checks; whatever it answers other than its papers is passed on as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PdfPages extends OncePerRequestFilter {

  private static final String FILE = "/print.pdf";
  private static final Pattern CASE = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{5,9}");

  private final PaperPrinter printer;

  PdfPages(PaperPrinter printer) {
    this.printer = printer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod())
        || !request.getRequestURI().endsWith(FILE)
        || request.getServletPath().startsWith("/public/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
    chain.doFilter(new PageRequest(request), page);
    if (page.getStatus() != HttpServletResponse.SC_OK) {
      page.copyBodyToResponse();
      return;
    }
    Optional<PaperPrinter.Paper> paper = printer.print(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
    page.resetBuffer();
    if (paper.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(paper.get().title(), request.getRequestURI()));
    response.setCharacterEncoding((String) null);
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setContentLength(paper.get().pdf().length);
    response.getOutputStream().write(paper.get().pdf());
  }

  /** 会议通知-XS-2026-00001.pdf; only the number for a program that knows no other letters (RFC 6266). */
  static String named(String title, String address) {
    Matcher numbered = CASE.matcher(address);
    String ref = numbered.find() ? numbered.group() : "";
    String name = title.split(" · ")[0].strip() + (ref.isEmpty() ? "" : "-" + ref) + ".pdf";
    return "inline; filename=\"" + (ref.isEmpty() ? "print" : ref) + ".pdf\"; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
  }

  /** The same request for the page that the papers stand on. */
  private static final class PageRequest extends HttpServletRequestWrapper {

    PageRequest(HttpServletRequest request) {
      super(request);
    }

    private static String page(String path) {
      return path.endsWith(FILE) ? path.substring(0, path.length() - FILE.length()) : path;
    }

    @Override
    public String getRequestURI() {
      return page(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(page(super.getRequestURL().toString()));
    }

    @Override
    public String getServletPath() {
      return page(super.getServletPath());
    }

    @Override
    public String getPathInfo() {
      return super.getPathInfo() == null ? null : page(super.getPathInfo());
    }
  }
}
