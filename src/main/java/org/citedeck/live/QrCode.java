package org.citedeck.live;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * An address as a square of light and dark, to be drawn as SVG.
 *
 * @param size of the square in modules, with its quiet zone
 * @param path outline of the dark modules, each of which is one unit wide
 */
record QrCode(int size, String path) {

    /** What scanners need around it (ISO/IEC 18004), in modules. */
    private static final int QUIET_ZONE = 4;

    static QrCode of(String address) {
        BitMatrix modules = modules(address);
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address too long for a QR code: " + address.length(), e);
        }
    }
}
