package org.zhunru.sheet;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The shared strings of a workbook, which are held in memory: as many as 20 000 rows can need, and no more. */
final class BoundedStrings extends ReadOnlySharedStringsTable {

  static final int MOST = 400_000;

  private int strings;

  BoundedStrings(OPCPackage file) throws IOException, SAXException {
    super(file, false);
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
    if ("si".equals(localName) && ++strings > MOST) {
      throw new SheetRefused("strings", MOST);
    }
    super.startElement(uri, localName, name, attributes);
  }
}
