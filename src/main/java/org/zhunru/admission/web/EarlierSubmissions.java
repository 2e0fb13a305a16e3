package org.zhunru.admission.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhunru.admission.Admissions;
import org.zhunru.admission.Application;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.People;
import org.zhunru.identity.Person;

/** What was declared each time a request was handed in, for whoever may see the case. */
@Component
class EarlierSubmissions {

  private final Admissions admissions;
  private final CaseReading reading;
  private final People people;

  EarlierSubmissions(Admissions admissions, CaseReading reading, People people) {
    this.admissions = admissions;
    this.reading = reading;
    this.people = people;
  }

  /** First first, the one that counts last. */
  List<SubmissionLine> of(String ref, CurrentUser user) {
    return admissions.submissions(ref, user).stream()
        .map(
            one ->
                new SubmissionLine(
                    one.number(), people.find(one.by()).map(Person::name).orElse(one.by()), one.at()))
        .toList();
  }

  /** As {@link #of}, for who comes for nothing else: an auditor's look is an entry. */
  List<SubmissionLine> look(String ref, CurrentUser user) {
    reading.read(ref, "audit.opened", user);
    return of(ref, user);
  }

  /** @throws org.zhunru.casefile.NoSuchCase when there is none the user may see, or it was not handed in so often */
  Application declared(String ref, int number, CurrentUser user) {
    reading.read(ref, "audit.opened", user);
    return admissions.declared(ref, number, user);
  }
}
