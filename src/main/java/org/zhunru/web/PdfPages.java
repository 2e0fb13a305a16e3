package org.zhunru.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * {@code /print.pdf} below a page with papers is those papers as a file. The page itself is asked for, by the same person and
 * past the same checks; whatever it answers other than its papers is passed on as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PdfPages extends OncePerRequestFilter {

  private static final String FILE = "/print.pdf";

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
    ContentDisposition file =
        ContentDisposition.inline().filename(paper.get().title() + ".pdf", StandardCharsets.UTF_8).build();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
    response.setCharacterEncoding((String) null);
    response.setContentType(MediaType.APPLICATION_PDF_VALUE);
    response.setContentLength(paper.get().pdf().length);
    response.getOutputStream().write(paper.get().pdf());
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
