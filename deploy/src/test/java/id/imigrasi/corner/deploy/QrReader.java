package id.imigrasi.corner.deploy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Reads the code from a picture of the screen, as a phone's camera does. */
final class QrReader {

  private QrReader() {}

  static String read(byte[] png) throws IOException {
    var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
    try {
      return new QRCodeMultiReader()
          .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no QR code can be read from the screen", e);
    }
  }
}
