package org.zhunru.identity;

import java.util.Optional;

/** Who is signed in. */
public interface CurrentUsers {

  /**
   * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
   */
  CurrentUser require();

  Optional<CurrentUser> find();
}
