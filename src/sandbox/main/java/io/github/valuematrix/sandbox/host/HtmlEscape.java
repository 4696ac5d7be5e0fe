package io.github.valuematrix.sandbox.host;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jsoup.nodes.Entities;

/** Escapes every reference unless its name ends in Html or the method it calls is marked @HtmlSafe. */
public final class HtmlEscape implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        boolean html = value == null || value instanceof HtmlText || isHtml(reference);
        return html ? value : escape(value.toString());
    }

    static String escape(String text) {
        return Entities.escape(text).replace("'", "&#39;");
    }

    private static boolean isHtml(String reference) {
        return reference.replaceAll("[}\\s]+$", "").endsWith("Html");
    }
}
