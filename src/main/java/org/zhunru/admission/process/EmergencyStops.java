package org.zhunru.admission.process;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.zhunru.engine.NoSuchProcess;
import org.zhunru.engine.Processes;
import org.zhunru.engine.Values;
import org.zhunru.register.ItemKind;
import org.zhunru.register.ItemMoved;
import org.zhunru.register.ItemState;

/** An emergency that a person ended in the register ends here, too, in the same transaction. */
@Component
class EmergencyStops {

  private static final Set<ItemState> BY_PERSONS = Set.of(ItemState.EXITED, ItemState.REVOKED);

  private final Processes processes;

  EmergencyStops(Processes processes) {
    this.processes = processes;
  }

  @EventListener
  void on(ItemMoved moved) {
    if (moved.item().kind() != ItemKind.EMERGENCY || !BY_PERSONS.contains(moved.item().state())) {
      return;
    }
    try {
      processes.correlate(AdmissionProcess.CUT_SHORT, moved.item().ref(), Values.none());
    } catch (NoSuchProcess over) {
      // its process had ended by itself
      return;
    }
  }
}
