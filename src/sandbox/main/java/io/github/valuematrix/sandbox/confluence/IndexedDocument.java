package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.ContentKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the search index holds of a page or blog post. */
record IndexedDocument(long contentId, ContentKind kind, String title, String spaceKey) {
    /** The fields asked for; one that the index does not have is left out. */
    Map<String, String[]> fields(Set<String> requested) {
        Map<String, String[]> fields = new HashMap<>();
        fields.put("handle", new String[] {handle()});
        fields.put("type", new String[] {type()});
        fields.put("spacekey", new String[] {spaceKey});
        fields.put("title", new String[] {title});
        fields.keySet().retainAll(requested);
        return fields;
    }

    private String type() {
        return kind == ContentKind.PAGE ? "page" : "blogpost";
    }

    private String handle() {
        String name = kind == ContentKind.PAGE ? "Page" : "BlogPost";
        return "com.atlassian.confluence.pages." + name + "-" + contentId;
    }
}
