package org.zhunru.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a row of the lists: a column of files, of the comparison of two versions, and of the form.
 *
 * @param <T> what a row holds
 */
public interface RowField<T> {

  /** Its name in addresses, in forms, in the API and in message keys. */
  String word();

  /** Key of its Chinese name. */
  String messageKey();

  /** How many letters it may have. */
  int most();

  /** The value in a row; for a list, a body or a role its code. */
  String of(T row);

  /** Which of these parts differ from one row to another, in their order. */
  static <T, F extends RowField<T>> List<CatalogueDiff.FieldChange<F>> changes(F[] fields, T before, T after) {
    List<CatalogueDiff.FieldChange<F>> changes = new ArrayList<>();
    for (F field : fields) {
      if (!field.of(before).equals(field.of(after))) {
        changes.add(new CatalogueDiff.FieldChange<>(field, field.of(before), field.of(after)));
      }
    }
    return List.copyOf(changes);
  }
}
