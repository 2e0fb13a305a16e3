package org.zhunru.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.district.Parameter;
import org.zhunru.district.Parameters;
import org.zhunru.engine.AnswerInvalid;
import org.zhunru.identity.Act;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.Role;

/** What an administrator sets. */
@Service
class Settings {

  private final Parameters parameters;
  private final Organisations organisations;
  private final Problems problems;
  private final ApplicationEventPublisher events;

  Settings(
      Parameters parameters, Organisations organisations, Problems problems, ApplicationEventPublisher events) {
    this.parameters = parameters;
    this.organisations = organisations;
    this.problems = problems;
    this.events = events;
  }

  static CurrentUser administrator(CurrentUser user) {
    if (!user.has(Role.ADMINISTRATOR)) {
      throw new AccessDeniedException("Not an administrator");
    }
    return user;
  }

  List<Organisation> organisations(CurrentUser administrator) {
    return organisations.all().stream().filter(administrator(administrator).organisation()::covers).toList();
  }

  /** Names of the organisations that were merged, by code. */
  Map<String, String> merged(CurrentUser administrator) {
    return organisations.names(
        organisations(administrator).stream().filter(one -> !one.open()).map(Organisation::code).toList());
  }

  List<Parameter> parameters(CurrentUser administrator) {
    administrator(administrator);
    return parameters.all();
  }

  /**
   * Sets a number.
   *
   * @throws AnswerInvalid for what is no number the parameter accepts; the fault's field is {@code value}
   */
  @Transactional
  public void change(String name, String value, CurrentUser administrator) {
    administrator(administrator);
    Parameter parameter = parameters.get(name);
    BigDecimal number = number(parameter, value);
    parameters.change(name, number);
    Map<String, String> detail =
        Map.of("before", parameter.value().stripTrailingZeros().toPlainString(), "after", number.toPlainString());
    events.publishEvent(
        new Act(
            administrator.username(),
            administrator.organisation().code(),
            "district.parameter-changed",
            name,
            "OK",
            detail));
  }

  private BigDecimal number(Parameter parameter, String value) {
    try {
      String text = value == null ? "" : value.strip();
      BigDecimal number = text.length() > 12 ? null : new BigDecimal(text);
      if (number != null && parameter.accepts(number)) {
        return number.stripTrailingZeros();
      }
    } catch (NumberFormatException e) {
      // said below, like every other value that is not accepted
    }
    String key = parameter.isWhole() ? "web.settings.parameter.whole" : "web.settings.parameter.ratio";
    throw new AnswerInvalid(
        "value",
        problems.text(
            key,
            parameter.least().stripTrailingZeros().toPlainString(),
            parameter.most().stripTrailingZeros().toPlainString()));
  }
}
