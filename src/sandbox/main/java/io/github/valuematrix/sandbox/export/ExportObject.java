package io.github.valuematrix.sandbox.export;

import java.util.List;
import java.util.Map;

/**
 * One object of an export, with its texts, its references to single objects and the ids in its collections by name.
 */
record ExportObject(String kind, String id, Map<String, String> texts, Map<String, Reference> references,
        Map<String, List<String>> collections) {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_NAME = 255;

    /** Without blanks around it, empty if absent, and not longer than anything that Confluence keeps in one line. */
    String line(String name) {
        return cut(texts.getOrDefault(name, "").strip(), LONGEST_LINE);
    }

    /** A line that is a name, a key or a title, which are cut at 255 characters. */
    String name(String name) {
        return cut(line(name), LONGEST_NAME);
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    Reference reference(String name) {
        return references.getOrDefault(name, Reference.NONE);
    }

    List<String> collection(String name) {
        return collections.getOrDefault(name, List.of());
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
