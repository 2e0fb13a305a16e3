package org.zhunru.catalogue;

import java.nio.file.Path;

/** Lets the tests of the pages start the room. */
public class CatalogueStart {

  private CatalogueStart() {}

  public static Catalogue in(Path data) {
    return CatalogueFixture.empty(data).started();
  }
}
