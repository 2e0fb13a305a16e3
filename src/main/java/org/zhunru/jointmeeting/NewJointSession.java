package org.zhunru.jointmeeting;

import java.util.List;

/** A session as somebody typed it. @param matters numbers of the matters chosen, empty where none */
public record NewJointSession(List<String> matters, String mode, String meetsOn, String place) {

  public NewJointSession {
    matters = matters == null ? List.of() : List.copyOf(matters);
  }
}
