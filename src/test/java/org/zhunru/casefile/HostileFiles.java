package org.zhunru.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files made for the tests: good ones of every type, and bad ones. */
class HostileFiles {

  static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
  static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
  static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
  private static final String WORD_TYPES =
      "<Types xmlns='x'><Override ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document."
          + "main+xml'/></Types>";

  static final Map<String, byte[]> GOOD = good();
  static final Map<String, byte[]> BAD = bad();

  private HostileFiles() {}

  private static Map<String, byte[]> good() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("方案.pdf", PDF);
    files.put("现场.png", PNG);
    files.put("现场.jpg", JPEG);
    files.put("现场.JPEG", JPEG);
    files.put("方案.docx", word());
    files.put("预算.xlsx", book(new XSSFWorkbook()));
    files.put("预算.xls", book(new HSSFWorkbook()));
    files.put("旧文.doc", compound("WordDocument"));
    files.put("公文.ofd", zip("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "<x/>"));
    files.put("说明.txt", "社区工作事项准入说明\r\n第二行".getBytes(StandardCharsets.UTF_8));
    files.put("国标.txt", "社区工作事项准入说明".repeat(20).getBytes(Charset.forName("GB18030")));
    files.put("名单.csv", "\uFEFF编码,名称\nAST-11,就业\n".getBytes(StandardCharsets.UTF_8));
    files.put("长文.txt", "很长的一行\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static Map<String, byte[]> bad() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("程序.exe", bytes('M', 'Z', 0x90, 0));
    files.put("程序.pdf", bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0));
    files.put("脚本.sh", ascii("#!/bin/sh\nrm -rf /\n"));
    files.put("脚本.txt", ascii("#!/bin/sh\nrm -rf /\n"));
    files.put("网页.html", ascii("<html><script>alert(1)</script></html>"));
    files.put("网页.txt", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    files.put("网页.pdf", ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    files.put("图.svg", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
    files.put("图.png", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
    files.put("动图.png", ascii("GIF89a"));
    files.put("照片.jpg", PNG);
    files.put("照片.png", PDF);
    files.put("压缩.zip", zip("a.txt", "a"));
    files.put("压缩.docx", zip("a.txt", "a"));
    files.put("压缩.ofd", zip("a.txt", "a"));
    files.put("表格.docx", GOOD.get("预算.xlsx"));
    files.put("文档.xlsx", GOOD.get("方案.docx"));
    files.put("旧表.doc", GOOD.get("预算.xls"));
    files.put("旧文.xls", compound("WordDocument"));
    files.put("宏.docx", zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<x/>", "word/vbaProject.bin", "x"));
    files.put(
        "宏二.docx",
        zip(
            "[Content_Types].xml",
            WORD_TYPES.replace("document.main", "document.macroEnabled.main"),
            "word/document.xml",
            "<x/>"));
    files.put("炸弹.docx", bomb());
    files.put("穿越.docx", zip("[Content_Types].xml", WORD_TYPES, "word/document.xml", "<x/>", "../../etc/passwd", "x"));
    files.put("众多.docx", crowd());
    files.put("半截.docx", Arrays.copyOf(GOOD.get("方案.docx"), 400));
    files.put("前缀.docx", joined(ascii("<script>alert(1)</script>"), GOOD.get("方案.docx")));
    files.put("半截.xls", Arrays.copyOf(GOOD.get("预算.xls"), 300));
    files.put("空.pdf", new byte[0]);
    files.put("空.txt", new byte[0]);
    files.put("二进制.txt", bytes(1, 2, 3, 0, 0, 5, 200, 250));
    files.put("二进制.csv", bytes(0, 0, 0, 0, 0, 0));
    files.put("大.pdf", joined(PDF, new byte[(int) CaseDocuments.LARGEST]));
    files.put("双重.pdf.exe", PDF);
    files.put("类.txt", bytes(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x41));
    return files;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] word() {
    return written(
        out -> {
          try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph();
            word.write(out);
          }
        });
  }

  private static byte[] book(Workbook book) {
    return written(
        out -> {
          try (book) {
            book.createSheet();
            book.write(out);
          }
        });
  }

  private static byte[] compound(String stream) {
    return written(
        out -> {
          try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
            container.writeFilesystem(out);
          }
        });
  }

  private static byte[] bomb() {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", ascii(WORD_TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
              zip.write(zeros);
            }
            zip.closeEntry();
          }
        });
  }

  private static byte[] crowd() {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", ascii(WORD_TYPES));
            put(zip, "word/document.xml", ascii("<x/>"));
            for (int i = 0; i < 6_000; i++) {
              put(zip, "word/" + i, new byte[0]);
            }
          }
        });
  }

  private static byte[] zip(String... namesAndTexts) {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
              put(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
          }
        });
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] written(Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private interface Writer {
    void write(ByteArrayOutputStream out) throws IOException;
  }
}
