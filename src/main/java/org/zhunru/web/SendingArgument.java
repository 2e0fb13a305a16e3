package org.zhunru.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zhunru.casefile.Sending;

/** Tells a page which sending of a form it answers: key, sender, address, everything typed, the sums of files. */
@Component
class SendingArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final String TOKEN = "_csrf";

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Sending.class;
  }

  @Override
  public Sending resolveArgument(
      MethodParameter parameter, ModelAndViewContainer page, NativeWebRequest request, WebDataBinderFactory binders) {
    HttpServletRequest sent = request.getNativeRequest(HttpServletRequest.class);
    TreeMap<String, String> content = new TreeMap<>();
    sent.getParameterMap().forEach((field, typed) -> content.put(field, Arrays.toString(typed)));
    content.remove(TOKEN);
    content.remove(Sending.FIELD);
    MultipartRequest files = request.getNativeRequest(MultipartRequest.class);
    if (files != null) {
      files.getFileMap().forEach((field, file) -> content.put(field, sum(file)));
    }
    Principal who = request.getUserPrincipal();
    return new Sending(
        sent.getParameter(Sending.FIELD), who == null ? "" : who.getName(), sent.getRequestURI() + '\n' + content);
  }

  private static String sum(MultipartFile file) {
    try {
      return file.getSize() + " " + DigestUtils.md5DigestAsHex(file.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
