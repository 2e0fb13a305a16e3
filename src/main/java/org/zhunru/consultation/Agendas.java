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

  private final AgendaRows rows;
  private final SittingRows sittings;
  private final ConsultationAccess access;
  private final Rostrum rostrum;

  Agendas(AgendaRows rows, SittingRows sittings, ConsultationAccess access, Rostrum rostrum) {
    this.rows = rows;
    this.sittings = sittings;
    this.access = access;
    this.rostrum = rostrum;
  }

  /** Of all meetings of a consultation, in their order. Holds no name of a participant who only listens. */
  @Transactional(readOnly = true)
  public List<AgendaItem> of(String ref) {
    return rows.of(ref);
  }

  /** Of one meeting. */
  @Transactional(readOnly = true)
  public List<AgendaItem> of(String ref, int sitting) {
    return rows.of(ref).stream().filter(one -> one.sitting() == sitting).toList();
  }

  /**
   * Reads an agenda: one item a line, its title, its minutes and who presents it, with ； | or a tab between them. Faults stand
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
      String[] parts = text.strip().split("\\s*[；;|｜\t]\\s*", 4);
      String title = WrittenText.plain(parts[0]);
      String minutes = parts.length > 1 ? WrittenText.plain(parts[1]).replaceFirst("\\s*分钟?$", "") : "";
      String presenter = parts.length > 2 ? WrittenText.plain(parts[2]) : "";
      fields
          .require(parts.length < 4, "agenda", "agenda-line", line)
          .require(WrittenText.visible(title) > 0 && title.length() <= MOST_TITLE, "agenda", "agenda-title", line, MOST_TITLE)
          .require(minutes.matches("[1-9][0-9]{0,2}"), "agenda", "agenda-minutes", line)
          .require(presenter.length() <= MOST_PRESENTER, "agenda", "agenda-presenter", line, MOST_PRESENTER)
          .require(!PersonalNumbers.in(title + " " + presenter), "agenda", "personal")
          .require(items.size() < MOST_ITEMS, "agenda", "agenda-many", MOST_ITEMS);
      if (!fields.sound("agenda")) {
        return List.of();
      }
      int takes = Integer.parseInt(minutes);
      fields.require(begun + takes <= DAY, "agenda", "agenda-late", line);
      if (fields.sound("agenda")) {
        items.add(
            new AgendaItem(
                0, items.size() + 1, title, LocalTime.ofSecondOfDay(begun * 60L).toString(), takes, presenter, null, null));
      }
      begun += takes;
    }
    return items;
  }

  /**
   * What a notice plans for its meeting. Where nothing was typed and the meeting is only moved, its agenda stays, with the times of
   * the new notice.
   *
   * @throws EnteredInvalid where it would last beyond midnight
   */
  void plan(String ref, int sitting, List<AgendaItem> items, LocalTime startsAt) {
    List<AgendaItem> kept = items.isEmpty() ? of(ref, sitting) : items;
    List<AgendaItem> timed = new ArrayList<>();
    int begun = startsAt.toSecondOfDay() / 60;
    for (AgendaItem it : kept) {
      rostrum.faults().require(begun + it.minutes() <= DAY, "agenda", "agenda-late", it.number());
      String at = LocalTime.ofSecondOfDay(begun * 60L).toString();
      timed.add(new AgendaItem(sitting, it.number(), it.title(), at, it.minutes(), it.presenter(), null, null));
      begun += it.minutes();
    }
    rows.replace(ref, sitting, timed);
  }

  /**
   * An item begins; the one that goes on ends with that.
   *
   * @throws EnteredInvalid while no meeting is held, and for an item that was begun before
   * @throws NoSuchCase for everybody but the committee of the community
   */
  public void start(String ref, int number, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = held(ref);
    rows.end(sitting, rostrum.now());
    rostrum.faults().require(rows.start(sitting, number, rostrum.now()), "agenda", "agenda-begun");
    act(topic, "agenda-started", number, user);
  }

  /** The item that goes on ends. @throws EnteredInvalid while none does */
  public void end(String ref, CurrentUser user) {
    Topic topic = access.worked(ref, user);
    Sitting sitting = held(ref);
    int number = of(ref, sitting.number()).stream().filter(AgendaItem::running).map(AgendaItem::number).findFirst().orElse(0);
    rostrum.faults().require(rows.end(sitting, rostrum.now()) == 1, "agenda", "agenda-none");
    act(topic, "agenda-ended", number, user);
  }

  private void act(Topic topic, String what, int number, CurrentUser user) {
    rostrum.notes().act(topic.ref(), what, user.username(), topic.community(), Map.of("item", String.valueOf(number)));
  }

  private Sitting held(String ref) {
    return sittings
        .lock(ref)
        .filter(one -> one.state() == SittingState.VOTING)
        .orElseThrow(() -> rostrum.faults().at("agenda", "not-held"));
  }
}
