package org.zhunru.adjustment.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.adjustment.Rounds;
import org.zhunru.casefile.WrittenText;
import org.zhunru.engine.Actor;
import org.zhunru.engine.OpenTask;
import org.zhunru.engine.TaskReassigned;
import org.zhunru.engine.Values;

/** What the forms of the three rounds have in common: an objection has its reason. */
@Component
class HearingDesk {

  private final Rounds rounds;
  private final AdjustmentTexts texts;

  HearingDesk(Rounds rounds, AdjustmentTexts texts) {
    this.rounds = rounds;
    this.texts = texts;
  }

  Values take(OpenTask task, Actor actor, String round, String stance, Integer heard, String text) {
    String said = stance.equals("OBJECT") ? texts.written("text", text) : WrittenText.plain(text);
    String group = task.groups().iterator().next();
    rounds.give(task.caseRef(), round, group, stance, heard, said, actor.username());
    return Values.none();
  }

  /** A community took over from one that was merged into it. */
  @EventListener
  void on(TaskReassigned task) {
    if (task.elementId().equals("Ask_Discuss")) {
      rounds.pass(task.caseRef(), task.fromGroup(), task.toGroup());
    }
  }
}
