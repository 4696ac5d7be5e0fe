package io.github.valuematrix.sandbox.export;

import java.io.IOException;
import java.io.Reader;

/**
 * Leaves out the characters that XML forbids, written as such or by number (&amp;#28;): Confluence writes them into its
 * exports, and no XML parser accepts them.
 */
final class AllowedCharacters extends Reader {

    private static final int SIZE = 65_536;
    private static final int LONGEST_REFERENCE = 64;

    private final Reader reader;
    private final char[] buffer = new char[SIZE];
    private int next;
    private int limit;
    private boolean ended;
    private char last;

    AllowedCharacters(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && fill()) {
            count = copy(target, offset, length);
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private int copy(char[] target, int offset, int length) {
        int count = 0;
        int end = ended ? limit : limit - LONGEST_REFERENCE;
        while (count < length && next < end) {
            char character = buffer[next];
            int reference = character == '&' ? forbiddenReference() : 0;
            if (reference == 0 && isAllowed(character)) {
                target[offset + count++] = character;
            }
            last = character;
            next += Math.max(reference, 1);
        }
        return count;
    }

    /** Makes sure that a whole reference can be seen, unless the text ends before. */
    private boolean fill() throws IOException {
        if (!ended && limit - next <= LONGEST_REFERENCE) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
            readOn();
        }
        return next < limit;
    }

    private void readOn() throws IOException {
        while (!ended && limit < SIZE) {
            int read = reader.read(buffer, limit, SIZE - limit);
            ended = read < 0;
            limit += Math.max(read, 0);
        }
    }

    private boolean isAllowed(char character) {
        if (Character.isHighSurrogate(character)) {
            return next + 1 < limit && Character.isLowSurrogate(buffer[next + 1]);
        }
        if (Character.isLowSurrogate(character)) {
            return Character.isHighSurrogate(last);
        }
        return isCharacter(character);
    }

    private static boolean isCharacter(long code) {
        return code >= ' ' && code < Character.MIN_SURROGATE || code == '\t' || code == '\n' || code == '\r'
                || code > Character.MAX_SURROGATE && code < '\uFFFE'
                || code > '\uFFFF' && code <= Character.MAX_CODE_POINT;
    }

    /** The length of the reference that begins here, if it is one to a forbidden character, else 0. */
    private int forbiddenReference() {
        int end = next + 2;
        if (end >= limit || buffer[next + 1] != '#') {
            return 0;
        }
        int radix = buffer[end] == 'x' ? 16 : 10;
        int digits = radix == 16 ? end + 1 : end;
        long code = 0;
        for (end = digits; end < limit && Character.digit(buffer[end], radix) >= 0; end++) {
            code = Math.min(code * radix + Character.digit(buffer[end], radix), Integer.MAX_VALUE);
        }
        boolean reference = end > digits && end < limit && buffer[end] == ';';
        return reference && !isCharacter(code) ? end + 1 - next : 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
