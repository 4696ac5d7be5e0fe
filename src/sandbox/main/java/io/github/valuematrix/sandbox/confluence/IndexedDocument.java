package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the search index holds of a page, blog post or comment.
 *
 * @param title    null for comments
 * @param modified when it was last written; null if unknown
 */
record IndexedDocument(long contentId, ContentKind kind, String title, String spaceKey, Long modified) {
    static IndexedDocument of(Content content, String spaceKey) {
        return new IndexedDocument(content.id(), content.kind(), content.title(), spaceKey, content.lastModified());
    }

    /** The fields asked for; one that the index does not have is left out. */
    Map<String, String[]> fields(Set<String> requested) {
        Map<String, String[]> fields = new HashMap<>();
        fields.put("handle", new String[] {"com.atlassian.confluence.pages." + className() + "-" + contentId});
        fields.put("type", new String[] {kind.name().toLowerCase(Locale.ROOT)});
        fields.put("spacekey", new String[] {spaceKey});
        if (title != null) {
            fields.put("title", new String[] {title});
        }
        fields.keySet().retainAll(requested);
        return fields;
    }

    private String className() {
        return switch (kind) {
            case PAGE -> "Page";
            case BLOGPOST -> "BlogPost";
            case COMMENT -> "Comment";
        };
    }
}
