package org.citedeck.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET_ZONE = 4;

    @Test
    void what_is_drawn_is_read_as_the_address() throws Exception {
        String address = "https://quiz.school.example:8443/live/K7MXQ2";
        QrCode drawn = QrCode.of(address);
        int size = drawn.size() - 2 * QUIET_ZONE;
        var read = new BitMatrix(size);
        MODULE.matcher(drawn.path())
                .results()
                .forEach(module -> read.set(
                        Integer.parseInt(module.group(1)) - QUIET_ZONE,
                        Integer.parseInt(module.group(2)) - QUIET_ZONE));
        assertThat(MODULE.matcher(drawn.path()).replaceAll("")).isEmpty();
        assertThat(new Decoder().decode(read).getText()).isEqualTo(address);
    }
}
