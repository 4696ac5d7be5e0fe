package io.github.valuematrix.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opening tag in storage format.
 *
 * @param end where the text goes on after it
 */
record StorageTag(String name, Map<String, String> attributes, boolean isEmpty, int end) {

    private static final Pattern NAME = Pattern.compile("<([A-Za-z][\\w:-]*+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++([\\w:-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");
    private static final Pattern END = Pattern.compile("\\s*+(/?+)>");

    /** The tag that opens here; null if none does. */
    static StorageTag at(String body, int start) {
        Matcher name = NAME.matcher(body).region(start, body.length());
        if (!name.lookingAt()) {
            return null;
        }
        Map<String, String> attributes = new HashMap<>();
        int at = name.end();
        Matcher attribute = ATTRIBUTE.matcher(body);
        while (attribute.region(at, body.length()).lookingAt()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1), CharacterReferences.resolve(value));
            at = attribute.end();
        }
        Matcher end = END.matcher(body).region(at, body.length());
        return end.lookingAt() ? new StorageTag(name.group(1), attributes, !end.group(1).isEmpty(), end.end()) : null;
    }
}
