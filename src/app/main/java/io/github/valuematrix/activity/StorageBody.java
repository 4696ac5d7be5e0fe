package io.github.valuematrix.activity;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads the targets out of storage format. Old bodies are often no well-formed XML, so this looks for tags only and
 * never fails; what stands in CDATA, in comments and in the text of code macros is text.
 */
final class StorageBody {

    private static final String LITERAL = "ac:plain-text-body";

    private final String body;
    private final BiConsumer<String, String> names;
    private final Consumer<String> addresses;

    private StorageBody(String body, BiConsumer<String, String> names, Consumer<String> addresses) {
        this.body = body;
        this.names = names;
        this.addresses = addresses;
    }

    /**
     * @param names     gets space key and title, either of them empty if it is not there
     * @param addresses gets addresses
     */
    static void read(String body, BiConsumer<String, String> names, Consumer<String> addresses) {
        new StorageBody(body, names, addresses).read();
    }

    private void read() {
        int at = body.indexOf('<');
        while (at >= 0) {
            at = body.indexOf('<', afterMarkup(at));
        }
    }

    /** Where to go on after what begins at this angle bracket. */
    private int afterMarkup(int at) {
        if (body.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        if (body.startsWith("<!--", at)) {
            return after("-->", at);
        }
        StorageTag tag = StorageTag.at(body, at);
        if (tag == null) {
            return at + 1;
        }
        if (tag.name().equals(LITERAL) && !tag.isEmpty()) {
            return after("</" + LITERAL, tag.end());
        }
        use(tag);
        return tag.end();
    }

    private int after(String mark, int from) {
        int found = body.indexOf(mark, from);
        return found < 0 ? body.length() : found + mark.length();
    }

    private void use(StorageTag tag) {
        Map<String, String> attributes = tag.attributes();
        String key = attributes.getOrDefault("ri:space-key", "");
        switch (tag.name()) {
            case "ri:page", "ri:blog-post" -> name(key, attributes.getOrDefault("ri:content-title", ""));
            case "ri:space" -> names.accept(key, "");
            case "ri:url" -> address(attributes.get("ri:value"));
            case "a" -> address(attributes.get("href"));
            default -> { }
        }
    }

    private void name(String key, String title) {
        if (!title.isEmpty()) {
            names.accept(key, title);
        }
    }

    private void address(String address) {
        if (address != null) {
            addresses.accept(address);
        }
    }
}
