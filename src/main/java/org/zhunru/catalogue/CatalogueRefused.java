package org.zhunru.catalogue;

import java.util.List;

/** An act on a version that is not done. The message is a Chinese sentence; the faults name what is to be corrected. */
public class CatalogueRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CatalogueFault> faults;

  CatalogueRefused(String key, Object... values) {
    this(List.of(), CatalogueTexts.text(key, values));
  }

  CatalogueRefused(List<CatalogueFault> faults, String message) {
    super(message);
    this.faults = List.copyOf(faults);
  }

  /** A file as a whole will not do. */
  static CatalogueRefused ofFile(String key, Object... values) {
    String why = CatalogueTexts.text(key, values);
    return new CatalogueRefused(List.of(new CatalogueFault(0, "", "file", why)), why);
  }

  /** Empty where the act is refused for what the version is, not for what stands in it. */
  public List<CatalogueFault> faults() {
    return faults;
  }
}
