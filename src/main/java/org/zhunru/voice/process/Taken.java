package org.zhunru.voice.process;

import java.util.function.Supplier;
import org.zhunru.casefile.EnteredInvalid;
import org.zhunru.engine.AnswerInvalid;

/** Hands an answer to the room; what the room refuses is told at the field of the form. */
final class Taken {

  private Taken() {}

  /** @throws AnswerInvalid for what the room refuses */
  static void by(Runnable room) {
    of(
        () -> {
          room.run();
          return null;
        });
  }

  /** @throws AnswerInvalid for what the room refuses */
  static <T> T of(Supplier<T> room) {
    try {
      return room.get();
    } catch (EnteredInvalid refused) {
      throw new AnswerInvalid(
          refused.faults().stream().map(fault -> new AnswerInvalid.Fault(fault.field(), fault.message())).toList());
    }
  }
}
