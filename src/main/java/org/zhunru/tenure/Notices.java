package org.zhunru.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.register.AdmittedItem;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemState;

/** 准入公示: what everybody may read without signing in, and object to. */
@Service
@Transactional
public class Notices {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 60;
  private static final int PAGE = 50;
  private static final int SHOWN_DAYS = 30;

  private final ItemFile file;
  private final Objections objections;
  private final TenureTime time;
  private final ObjectionDesk desk;

  Notices(ItemFile file, Objections objections, TenureTime time, ObjectionDesk desk) {
    this.file = file;
    this.objections = objections;
    this.time = time;
    this.desk = desk;
  }

  /**
   * Notices on which objections are taken, and those that ended within the last 30 days; latest first.
   *
   * @param page from 1; one that is none is the nearest that is
   */
  @Transactional(readOnly = true)
  public Listed page(int page) {
    LocalDate since = time.today().minusDays(SHOWN_DAYS);
    int count = file.lives().publicizedUntil(since);
    int pages = Math.max(1, (count + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(1, page), pages);
    List<Life> lives = file.lives().publicizedUntil(since, PAGE, (shown - 1) * PAGE);
    List<String> refs = lives.stream().map(Life::ref).toList();
    Map<String, AdmittedItem> items = file.items().all(refs);
    Map<String, List<Objection>> filed = objections.of(refs);
    return new Listed(
        lives.stream().map(life -> notice(life, items.get(life.ref()), filed.getOrDefault(life.ref(), List.of()))).toList(),
        shown,
        pages,
        count);
  }

  /** @throws NoSuchCase when nothing of that number was ever publicized */
  @Transactional(readOnly = true)
  public Notice get(String ref) {
    Life life = file.lives().get(ref);
    if (life.publicityTo() == null) {
      throw new NoSuchCase(ref);
    }
    return notice(life, file.items().get(ref), objections.of(ref));
  }

  /**
   * Files an objection. Nobody signs in for it; of the address only a sum remains, and only for the day.
   *
   * @param person a name, or nothing
   * @param reason 10 to 2000 characters
   * @throws TenureInvalid with every wrong field
   * @throws TenureRefusal when the notice has ended, or too many came from that address or to that notice today
   */
  public void object(String ref, String person, String reason, String address) {
    Notice notice = get(ref);
    List<TenureInvalid.Fault> faults = new ArrayList<>();
    String why = WrittenText.plain(reason);
    String name = WrittenText.plain(person).isEmpty() ? null : WrittenText.plain(person);
    if (WrittenText.visible(why) < SHORTEST) {
      faults.add(new TenureInvalid.Fault("reason", desk.text("form.reason-short", SHORTEST)));
    } else if (why.length() > LONGEST) {
      faults.add(new TenureInvalid.Fault("reason", desk.text("form.text-long", LONGEST)));
    }
    publishable("reason", why, faults);
    publishable("person", name, faults);
    if (name != null && name.length() > LONGEST_NAME) {
      faults.add(new TenureInvalid.Fault("person", desk.text("form.text-long", LONGEST_NAME)));
    }
    if (!faults.isEmpty()) {
      throw new TenureInvalid(faults);
    }
    if (!notice.open()) {
      throw new TenureRefusal(desk.text("refused.objection-late"));
    }
    count(ref, address);
    desk.begin(ref, objections.file(ref, name, why));
  }

  private void publishable(String field, String text, List<TenureInvalid.Fault> faults) {
    if (!WrittenText.legible(WrittenText.plain(text))) {
      faults.add(new TenureInvalid.Fault(field, desk.text("form.unwritable")));
    }
    if (PersonalNumbers.in(text)) {
      faults.add(new TenureInvalid.Fault(field, desk.text("form.personal", desk.text("form.published." + field))));
    }
  }

  private void count(String ref, String address) {
    int ofAddress = time.parameters().number("tenure.objections-address");
    int ofNotice = time.parameters().number("tenure.objections-notice");
    if (desk.full(ref, address, ofAddress, ofNotice)) {
      throw new TenureRefusal(desk.text("refused.too-many"));
    }
  }

  private Notice notice(Life life, AdmittedItem item, List<Objection> filed) {
    boolean publicized =
        item.kind() == ItemKind.EMERGENCY ? item.state() != ItemState.REVOKED : item.state() == ItemState.PUBLICIZED;
    boolean open = publicized && !time.today().isAfter(life.publicityTo());
    List<Answered> answered = new ArrayList<>();
    int waiting = 0;
    for (Objection objection : filed) {
      if (objection.settled()) {
        answered.add(
            new Answered(
                objection.number(),
                objection.reason(),
                objection.answer(),
                objection.answeredFor(),
                time.dayOf(objection.answeredAt()),
                objection.state()));
      } else {
        waiting++;
      }
    }
    return new Notice(item, life.publicityFrom(), life.publicityTo(), open, item.comingOn(time.today()), answered, waiting);
  }

  /**
   * A page of the list.
   *
   * @param page from 1
   * @param count of all notices on all pages
   */
  public record Listed(List<Notice> notices, int page, int pages, int count) {}

  /**
   * @param to last day on which objections are taken
   * @param open whether they are taken now
   * @param coming whether the item is settled and its days have not begun
   * @param waiting how many are not answered yet; nothing of them is shown
   */
  public record Notice(
      AdmittedItem item, LocalDate from, LocalDate to, boolean open, boolean coming, List<Answered> answered, int waiting) {}

  /**
   * An objection whose answer is public; who objected is not.
   *
   * @param answer null where the item ended before anybody answered
   * @param result ANSWERED, KEPT, REVOKED or LAPSED
   */
  public record Answered(
      int number, String reason, String answer, String answeredFor, LocalDate answeredOn, String result) {}
}
