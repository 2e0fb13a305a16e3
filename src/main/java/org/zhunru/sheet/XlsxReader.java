package org.zhunru.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an XLSX, read as a stream of cells. The container is measured before anything of it is parsed. */
final class XlsxReader {

  private static final int MOST_PARTS = 1_000;
  private static final int MOST_TREE_BYTES = 2 * 1024 * 1024;

  private XlsxReader() {}

  static List<SheetRow> read(byte[] content, SheetLimits limits, Consumer<SheetRefused> formulas) {
    measure(content, limits);
    SheetRows rows = new SheetRows(limits);
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
      XSSFReader workbook = new XSSFReader(file);
      Iterator<InputStream> sheets = workbook.getSheetsData();
      if (!sheets.hasNext()) {
        throw new SheetRefused("xlsx-broken");
      }
      refuseLarge(workbook);
      XlsxCells cells = new XlsxCells(new BoundedStrings(file), workbook.getStylesTable(), rows, formulas);
      try (InputStream first = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(cells);
        xml.parse(new InputSource(first));
      }
      cells.mergeAreas();
    } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException broken) {
      throw SheetRefused.because(broken, "xlsx-broken");
    } catch (SheetRefused refused) {
      throw refused;
    } catch (RuntimeException broken) {
      // the library answers damaged files with many kinds of these
      throw SheetRefused.because(broken, "xlsx-broken");
    }
    return rows.all();
  }

  /** The parts the library holds as a tree, whatever they are called in the container: no district's file needs more. */
  private static void refuseLarge(XSSFReader workbook) throws IOException, OpenXML4JException {
    for (InputStream part :
        new InputStream[] {workbook.getWorkbookData(), workbook.getStylesData(), workbook.getThemesData()}) {
      if (part != null) {
        try (part) {
          if (part.readNBytes(MOST_TREE_BYTES + 1).length > MOST_TREE_BYTES) {
            throw new SheetRefused("tree", MOST_TREE_BYTES / (1024 * 1024));
          }
        }
      }
    }
  }

  /** Counts what the parts really unpack to; what their headers say is not believed. */
  private static void measure(byte[] content, SheetLimits limits) {
    boolean workbook = false;
    long unpacked = 0;
    int parts = 0;
    byte[] buffer = new byte[64 * 1024];
    // the JDK's own stream knows no large parts written in one go, as many programs write them
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
      for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        workbook |= name.equals("xl/workbook.xml");
        if (name.endsWith("vbaproject.bin")) {
          throw new SheetRefused("macro");
        }
        long most = name.endsWith(".rels") || name.equals("[content_types].xml") ? MOST_TREE_BYTES : limits.unpacked();
        long here = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          here += read;
          if (unpacked > limits.unpacked() || here > most) {
            throw new SheetRefused("bomb", most / (1024 * 1024));
          }
        }
        if (++parts > MOST_PARTS) {
          throw new SheetRefused("bomb", limits.unpacked() / (1024 * 1024));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new SheetRefused("xlsx-broken");
    }
    if (!workbook) {
      throw new SheetRefused("no-sheet");
    }
  }
}
