package org.zhunru.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of public pages as they stand on paper: written out, and as a picture that a telephone reads (QR, ISO/IEC 18004). */
@Component("publicAddresses")
class PublicAddresses {

  /** Of a module, in pixels: sharp when printed 25 mm wide. */
  private static final int SCALE = 6;

  private static final int QUIET = 2;

  /** @param path of a public page; nothing secret is part of it */
  public String full(String path) {
    if (!path.startsWith("/public/")) {
      throw new IllegalArgumentException("Not a public page: " + path);
    }
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
  }

  /** {@link #full} as a picture, for the source of an image. */
  public String picture(String path) {
    try {
      BitMatrix modules =
          new QRCodeWriter().encode(full(path), BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(modules));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] png(BitMatrix modules) {
    int size = modules.getWidth() * SCALE;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        image.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? 0xff000000 : 0xffffffff);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
