package io.github.valuematrix.sandbox.web.storage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Text as people type it into a comment: lines stay lines, addresses become links. */
final class PlainText {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

    private PlainText() {
    }

    static void appendParagraph(Element parent, String text) {
        Element paragraph = parent.appendElement("p");
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.appendElement("br");
            }
            appendLine(paragraph, lines[i]);
        }
    }

    private static void appendLine(Element paragraph, String line) {
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            paragraph.appendText(line.substring(from, address.start()));
            paragraph.appendElement("a").attr("href", address.group()).text(address.group());
            from = address.end();
        }
        paragraph.appendText(line.substring(from));
    }
}
