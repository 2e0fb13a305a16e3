package org.zhunru.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhunru.architecture.EngineWallTests.HOUSE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.PostMapping;
import org.zhunru.casefile.Sending;
import org.zhunru.support.Sources;

/**
 * Every form of these rooms that enters something can be sent again (ADR 0028). Seen red with: the field taken out of
 * jointmeeting/new.html; a page whose method does not take the sending.
 */
class SentFormTests {

  private static final List<String> ROOMS =
      List.of("consultation", "ownersvote", "standing", "jointmeeting", "promise", "voice");

  /** Forms that carry a key of their own, which the room keeps with what it enters, or that change nothing. */
  private static final Map<String, String> OWN_WAY =
      Map.ofEntries(
          Map.entry("MeetingPages.vote", "key kept with the vote"),
          Map.entry("PublicDeskPages.vote", "key kept with the vote"),
          Map.entry("PublicOwnersVotePages.vote", "key kept with the vote"),
          Map.entry("CounterPages.act", "key kept with the act"),
          Map.entry("CounterPages.agree", "changes nothing"),
          Map.entry("OwnersCounterPages.act", "key kept with the act"),
          Map.entry("OwnersCounterPages.agree", "changes nothing"),
          Map.entry("PublicDeskPages.door", "changes nothing"),
          Map.entry("PublicDeskPages.leave", "changes nothing"),
          Map.entry("PublicVoicePages.leave", "changes nothing"),
          Map.entry("VoicePages.enter", "mark kept with what was said"),
          Map.entry("PublicVoicePages.say", "mark kept with what was said"),
          Map.entry("PublicVoicePages.progress", "changes nothing"));

  private static final Pattern FORM = Pattern.compile("<form\\b(?:[^>\"]|\"[^\"]*\")*>");
  private static final Pattern CHANGES_NOTHING = Pattern.compile("/code\\(|/progress}|/leave[(}]|\\$\\{action}");
  private static final Pattern KEY =
      Pattern.compile("fragments/sent :: key|name=\"retryKey\"|name=\"key\"|fragments/counter :: agreed");

  @Test
  void everyFormCarriesItsKey() {
    List<String> bare = new ArrayList<>();
    int forms = 0;
    for (String room : ROOMS) {
      for (Path file : Sources.files(Sources.TEMPLATES.resolve(room), ".html")) {
        String text = Sources.text(file);
        Matcher form = FORM.matcher(text);
        while (form.find()) {
          if (form.group().contains("method=\"post\"") && !CHANGES_NOTHING.matcher(form.group()).find()) {
            forms++;
            if (!KEY.matcher(text.substring(form.end(), text.indexOf("</form>", form.end()))).find()) {
              bare.add(file + ": " + form.group());
            }
          }
        }
      }
    }
    assertThat(bare).isEmpty();
    assertThat(forms).as("forms that were read").isGreaterThan(35);
  }

  @Test
  void everyPageThatEntersSomethingKnowsWhichSendingItAnswers() {
    List<String> blind =
        HOUSE.stream()
            .filter(type -> ROOMS.stream().anyMatch(room -> type.getPackageName().equals("org.zhunru." + room + ".web")))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(PostMapping.class))
            .filter(method -> method.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Sending.class)))
            .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
            .filter(name -> !OWN_WAY.containsKey(name))
            .toList();
    assertThat(blind).isEmpty();
  }
}
