package io.github.valuematrix.activity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * The short addresses {@code /x/…}: a content id, lowest byte first, in a Base64 of their own without the zeros at
 * its end.
 */
final class TinyLink {

    private static final int DIGITS_OF_EIGHT_BYTES = 11;

    private TinyLink() {
    }

    /** The content id behind the code; null if there can be none. */
    static Long idOf(String code) {
        String digits = code.replace('-', '/').replace('_', '+') + "A".repeat(DIGITS_OF_EIGHT_BYTES - code.length());
        try {
            byte[] bytes = Base64.getDecoder().decode(digits);
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }
}
