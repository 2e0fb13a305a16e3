package org.zhunru.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** A public form that was open for too long: what was typed stands there still and is sent again by one press. */
@Controller
class SendAgainPage {

  static final String PATH = "/public/again";

  private static final String PUBLIC = "/public/";
  private static final String TOKEN = "_csrf";
  private static final int MOST = 20;
  private static final int LONGEST = 5000;

  /** Whether a form that lacks its token is public. */
  static boolean takes(HttpServletRequest request) {
    return HttpMethod.POST.matches(request.getMethod())
        && path(request.getContextPath(), request.getRequestURI()).startsWith(PUBLIC)
        && !PageEntryPoint.isFragment(request);
  }

  /** Reached from within only; whoever types the address goes to the public pages. */
  @RequestMapping(PATH)
  String again(HttpServletRequest request, HttpServletResponse response, Model model) {
    Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    if (address == null) {
      return "redirect:/public";
    }
    Map<String, String> typed = new LinkedHashMap<>();
    request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().equals(TOKEN))
        .limit(MOST)
        .forEach(field -> typed.put(field.getKey(), cut(field.getValue()[0])));
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("address", path(request.getContextPath(), address.toString()));
    model.addAttribute("typed", typed);
    return "web/again";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static String path(String context, String address) {
    return address.substring(context.length());
  }
}
