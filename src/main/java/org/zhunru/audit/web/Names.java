package org.zhunru.audit.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhunru.identity.Organisation;
import org.zhunru.identity.Organisations;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;

/** Names of organisations and people for codes. */
@Component
class Names {

  private final Organisations organisations;
  private final People people;
  private final Labels labels;

  Names(Organisations organisations, People people, Labels labels) {
    this.organisations = organisations;
    this.people = people;
    this.labels = labels;
  }

  /** The names as they are now, for one page. */
  Known now() {
    Map<String, String> names =
        organisations.names(organisations.all().stream().map(Organisation::code).toList());
    return new Known(names, username -> people.find(username).map(Person::name).orElse(username), labels.text("audit.system"));
  }

  /** A code without a name stands for itself. */
  static final class Known {

    private final Map<String, String> organisations;
    private final UnaryOperator<String> nameOf;
    private final Map<String, String> people = new HashMap<>();

    private Known(Map<String, String> organisations, UnaryOperator<String> nameOf, String system) {
      this.organisations = organisations;
      this.nameOf = nameOf;
      people.put("system", system);
    }

    String organisation(String code) {
      return code == null ? "" : organisations.getOrDefault(code, code);
    }

    String person(String username) {
      return people.computeIfAbsent(username, nameOf);
    }

    /** The units of candidate groups such as {@code community-committee:gongcheng}. */
    String units(String groups) {
      return Arrays.stream(groups.split(","))
          .map(group -> organisation(group.substring(group.indexOf(':') + 1)))
          .distinct()
          .collect(Collectors.joining("、"));
    }
  }
}
