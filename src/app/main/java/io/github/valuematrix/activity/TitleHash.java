package io.github.valuematrix.activity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for a space key and a title, in any case, so that links find their pages without a title being stored.
 */
final class TitleHash {

    private TitleHash() {
    }

    /** The first 64 bits of the SHA-256 of both. */
    static long of(String spaceKey, String title) {
        String text = LinkTarget.lower(spaceKey) + "\n" + LinkTarget.lower(title);
        return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
