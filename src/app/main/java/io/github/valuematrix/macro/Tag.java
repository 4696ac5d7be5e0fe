package io.github.valuematrix.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One tag in HTML, with where it begins and ends. Reading never fails: what cannot be read as a tag is text.
 *
 * @param name  in lower case, without its attributes
 * @param start index of its first character
 * @param end   index after its last character
 */
record Tag(String name, boolean closing, String attributes, int start, int end) {

    boolean opens(String name) {
        return !closing && this.name.equals(name);
    }

    boolean closes(String name) {
        return closing && this.name.equals(name);
    }

    /** All tags in their order, read once; comments and the text of scripts and styles hold none. */
    static List<Tag> in(String html) {
        List<Tag> tags = new ArrayList<>();
        int at = html.indexOf('<');
        while (at >= 0) {
            if (html.startsWith("<!--", at)) {
                at = after(html, "-->", at + 4);
            } else if (html.startsWith("<![CDATA[", at)) {
                at = after(html, "]]>", at + 9);
            } else {
                Tag tag = at(html, at);
                at = tag == null ? at + 1 : tag.end;
                if (tag != null) {
                    tags.add(tag);
                    at = tag.opens("script") || tag.opens("style") ? html.indexOf("</" + tag.name, at) : at;
                }
            }
            at = at < 0 ? -1 : html.indexOf('<', at);
        }
        return tags;
    }

    private static Tag at(String html, int start) {
        boolean closing = html.startsWith("</", start);
        int nameStart = start + (closing ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < html.length() && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int end = nameEnd == nameStart ? -1 : end(html, nameEnd);
        return end < 0 ? null : new Tag(html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT), closing,
                html.substring(nameEnd, Math.max(nameEnd, end - 1)), start, end);
    }

    private static boolean isNamePart(char character) {
        return Character.isLetterOrDigit(character) || character == ':' || character == '-';
    }

    /** Index after the {@code >} that is in no quotes, or the end of the text; -1 if the next tag begins before it. */
    private static int end(String html, int from) {
        char quote = 0;
        for (int index = from; index < html.length(); index++) {
            char character = html.charAt(index);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return index + 1;
            } else if (character == '<') {
                return -1;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        return html.length();
    }

    private static int after(String html, String mark, int from) {
        int found = html.indexOf(mark, from);
        return found < 0 ? -1 : found + mark.length();
    }
}
