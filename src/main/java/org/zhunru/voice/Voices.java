package org.zhunru.voice;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhunru.casefile.CaseHeader;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.casefile.NoSuchCase;
import org.zhunru.identity.CurrentUser;
import org.zhunru.identity.Role;

/** What people said in passing: entered by a community, looked at by whoever has to do with it. */
@Service
@Transactional
public class Voices {

  /** Kind of case. */
  public static final String KIND = VoiceIntake.KIND;

  private static final int MOST_SHOWN = 200;

  private final VoiceRows voices;
  private final TicketRows tickets;
  private final VoiceAccess access;
  private final VoiceIntake intake;
  private final VoiceNotes notes;

  Voices(VoiceRows voices, TicketRows tickets, VoiceAccess access, VoiceIntake intake, VoiceNotes notes) {
    this.voices = voices;
    this.tickets = tickets;
    this.access = access;
    this.intake = intake;
    this.notes = notes;
  }

  /**
   * The newest of this person's communities, or those its organisation was called for.
   *
   * @throws AccessDeniedException for whoever has nothing to do with them
   */
  @Transactional(readOnly = true)
  public Desk desk(CurrentUser user) {
    if (!access.reads(user)) {
      throw new AccessDeniedException("Nothing to do with what people said");
    }
    List<String> communities = access.communities(user);
    List<Voice> all =
        communities.isEmpty()
            ? voices.calledFor(user.organisation().code(), MOST_SHOWN)
            : voices.of(communities, MOST_SHOWN);
    Map<String, CaseHeader> headers = notes.cases().visible(all.stream().map(Voice::ref).toList(), user);
    List<DepartmentFigures> figures = tickets.figures(access.figured(user));
    Map<String, String> names =
        access.names(
            java.util.stream.Stream.concat(
                    all.stream().map(Voice::community), figures.stream().map(DepartmentFigures::department))
                .distinct()
                .toList());
    return new Desk(
        all.stream()
            .filter(one -> headers.containsKey(one.ref()))
            .map(one -> new Line(headers.get(one.ref()), one, names.getOrDefault(one.community(), one.community())))
            .toList(),
        figures,
        names,
        user.has(Role.COMMUNITY_COMMITTEE));
  }

  /** @throws NoSuchCase when there is none of that number, or it is not for these eyes */
  @Transactional(readOnly = true)
  public VoiceView view(String ref, CurrentUser user) {
    Voice voice = access.readable(ref, user);
    boolean clerk = access.clerk(voice, user);
    List<String> others =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.ofNullable(voice.mergedInto()), java.util.stream.Stream.ofNullable(voice.consultation()))
            .toList();
    return new VoiceView(
        notes.cases().header(ref),
        clerk ? voice : nameless(voice),
        tickets.find(ref).orElse(null),
        tickets.former(ref),
        notes.cases().timeline(ref),
        voices.merged(ref),
        notes.cases().visible(others, user).keySet(),
        clerk);
  }

  private static Voice nameless(Voice it) {
    return new Voice(
        it.ref(), it.community(), it.how(), it.text(), it.place(), "", "", "", it.saidBy(), it.saidAt(), it.matter(), it.way(),
        it.topic(), it.answer(), it.reason(), it.answeredBy(), it.mergedInto(), it.consultation(), it.consulted());
  }

  /**
   * A clerk writes down what somebody said in his community. The same form sent twice is one.
   *
   * @throws EnteredInvalid with the fields that are wrong
   * @throws AccessDeniedException for whoever is not of a community's committee
   */
  public Receipt enter(NewVoice typed, CurrentUser user) {
    if (!user.has(Role.COMMUNITY_COMMITTEE)) {
      throw new AccessDeniedException("Not of a community's committee");
    }
    return intake.take(typed, user.organisation().code(), user.username(), () -> {});
  }

  /**
   * @param figures of departments, for the street and the district
   * @param names of communities and departments by code
   * @param mayEnter whether whoever looks may write something down
   */
  public record Desk(List<Line> lines, List<DepartmentFigures> figures, Map<String, String> names, boolean mayEnter) {}

  /** @param community its name */
  public record Line(CaseHeader header, Voice voice, String community) {}
}
