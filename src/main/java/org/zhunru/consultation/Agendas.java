package org.zhunru.consultation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.EnteredFields;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.casefile.PersonalNumbers;
import org.zhunru.casefile.WrittenText;
import org.zhunru.identity.CurrentUser;

/** The agenda of a meeting: typed with its notice, stamped by the clerk while the meeting is held. */
@Service
@Transactional
public class Agendas {

  /** Items of one meeting. */
  static final int MOST_ITEMS = 20;

  private static final int MOST_TITLE = 100;
  private static final int MOST_PRESENTER = 60;
  private static final int DAY = 24 * 60;

  private final MeetingBook book;
  private final Recusals recusals;
  private final ConsultationAccess access;
  private final Rostrum rostrum;

  Agendas(MeetingBook book, Recusals recusals, ConsultationAccess access, Rostrum rostrum) {
    this.book = book;
    this.recusals = recusals;
    this.access = access;
    this.rostrum = rostrum;
  }

  /** Of all meetings of a consultation, in their order. Holds names of those who present, which are not public. */
  @Transactional(readOnly = true)
  public List<AgendaItem> of(String ref) {
    List<AgendaItem> items = book.agenda().of(ref);
    List<Participant> barred =
        recusals.barred(ref, items.stream().map(AgendaItem::presenter).toList(), InterestAct.PRESENT);
    return items.stream().map(it -> it.barred(why(it, barred))).toList();
  }

  private String why(AgendaItem item, List<Participant> barred) {
    return barred.stream()
        .filter(one -> WrittenText.key(one.name()).equals(WrittenText.key(item.presenter())))
        .map(one -> recusals.of(one, InterestAct.PRESENT).reason())
        .findFirst()
        .orElse("");
  }

  /** Of one meeting. */
  @Transactional(readOnly = true)
  public List<AgendaItem> of(String ref, int sitting) {
    return of(ref).stream().filter(one -> one.sitting() == sitting).toList();
  }

  /**
   * Reads an agenda: one item a line, its title, its minutes, who presents it and in what post, with ； | or a tab between them. Faults stand
   * at {@code agenda}, the first of them only.
   *
   * @param typed may be empty
   * @param startsAt when the meeting begins; null where that is wrong itself
   */
  List<AgendaItem> read(EnteredFields fields, String typed, LocalTime startsAt) {
    List<AgendaItem> items = new ArrayList<>();
    int begun = startsAt == null ? 0 : startsAt.toSecondOfDay() / 60;
    int line = 0;
    for (String text : fields.optional("agenda", typed, 4000).split("\n")) {
      line++;
      if (WrittenText.visible(text) == 0) {
        continue;
      }
      String[] parts = text.strip().split("\\s*[；;|｜\t]\\s*", 5);
      String title = WrittenText.plain(parts[0]);
      String minutes = parts.length > 1 ? WrittenText.plain(parts[1]).replaceFirst("\\s*分钟?$", "") : "";
      String presenter = parts.length > 2 ? WrittenText.plain(parts[2]) : "";
      String post = parts.length > 3 ? WrittenText.plain(parts[3]) : "";
      fields
          .require(parts.length < 5, "agenda", "agenda-line", line)
          .require(WrittenText.visible(title) > 0 && title.length() <= MOST_TITLE, "agenda", "agenda-title", line, MOST_TITLE)
          .require(minutes.matches("[1-9][0-9]{0,2}"), "agenda", "agenda-minutes", line)
          .require(presenter.length() <= MOST_PRESENTER, "agenda", "agenda-presenter", line, MOST_PRESENTER)
          .require(post.length() <= MOST_PRESENTER, "agenda", "agenda-presenter", line, MOST_PRESENTER)
          .require(!PersonalNumbers.in(title + " " + presenter + " " + post), "agenda", "personal")
          .require(items.size() < MOST_ITEMS, "agenda", "agenda-many", MOST_ITEMS);
      if (!fields.sound("agenda")) {
        return List.of();
      }
      int takes = Integer.parseInt(minutes);
      fields.require(begun + takes <= DAY, "agenda", "agenda-late", line);
      if (fields.sound("agenda")) {
        items.add(
            new AgendaItem(
                0, items.size() + 1, title, LocalTime.ofSecondOfDay(begun * 60L).toString(), takes, presenter, post, "", null, null));
      }
      begun += takes;
    }
    return items;
  }

  /**
   * What a notice plans for its meeting. Where nothing was typed and the meeting is only moved, its agenda stays, with the times of
   * the new notice.
   *
   * @throws EnteredInvalid where it would last beyond midnight, and where the table bars who presents an item
   */
  void plan(String ref, int sitting, List<AgendaItem> items, LocalTime startsAt) {
    List<AgendaItem> kept = items.isEmpty() ? of(ref, sitting) : items;
    List<AgendaItem> timed = new ArrayList<>();
    int begun = startsAt.toSecondOfDay() / 60;
    for (AgendaItem it : kept) {
      rostrum.faults().require(begun + it.minutes() <= DAY, "agenda", "agenda-late", it.number());
      String at = LocalTime.ofSecondOfDay(begun * 60L).toString();
      timed.add(new AgendaItem(sitting, it.number(), it.title(), at, it.minutes(), it.presenter(), it.post(), "", null, null));
      begun += it.minutes();
    }
    book.agenda().replace(ref, sitting, timed);
    of(ref, sitting).forEach(this::presentable);
  }

  private void presentable(AgendaItem item) {
    rostrum
        .faults()
        .require(item.barred().isEmpty(), "agenda", "agenda-recused", item.number(), item.presenter(), item.barred());
  }

  /**
   * An item begins; the one that goes on ends with that.
   *
   * @param presenter who presents it instead of whoever was planned; empty where that stays
   * @throws EnteredInvalid while no meeting is held, for an item that was begun before, and where the table bars who presents it
   * @throws NoSuchCase for everybody but the committee of the community
   */
  public void start(String ref, int number, String presenter, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = held(ref);
    String instead = WrittenText.plain(presenter);
    if (!instead.isEmpty()) {
      book.agenda().present(sitting, number, rostrum.faults().written("agenda", instead, MOST_PRESENTER));
    }
    of(ref, sitting.number()).stream().filter(one -> one.number() == number).forEach(this::presentable);
    book.agenda().end(sitting, rostrum.now());
    rostrum.faults().require(book.agenda().start(sitting, number, rostrum.now()), "agenda", "agenda-begun");
    act(topic, "agenda-started", number, user);
  }

  /** The item that goes on ends. @throws EnteredInvalid while none does */
  public void end(String ref, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = held(ref);
    int number = of(ref, sitting.number()).stream().filter(AgendaItem::running).map(AgendaItem::number).findFirst().orElse(0);
    rostrum.faults().require(book.agenda().end(sitting, rostrum.now()) == 1, "agenda", "agenda-none");
    act(topic, "agenda-ended", number, user);
  }

  private void act(Topic topic, String what, int number, CurrentUser user) {
    rostrum.notes().act(topic.ref(), what, user.username(), topic.community(), Map.of("item", String.valueOf(number)));
  }

  private Sitting held(String ref) {
    return book.sittings()
        .lock(ref)
        .filter(one -> one.state() == SittingState.VOTING)
        .orElseThrow(() -> rostrum.faults().at("agenda", "not-held"));
  }
}
