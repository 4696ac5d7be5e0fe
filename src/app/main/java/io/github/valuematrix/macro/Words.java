package io.github.valuematrix.macro;

/**
 * Either the editor's words, rendered, or ours, which are no HTML.
 */
public record Words(String text, String html) {

    static final Words NONE = ours("");

    static Words ours(String text) {
        return new Words(text, "");
    }

    static Words editors(String html, String instead) {
        return Body.isBlank(html) ? ours(instead) : new Words("", html);
    }

    /** As HTML where no style sheet of ours takes away the gap above a first paragraph. */
    public String plainHtml() {
        return html.replace("<p>", "<p style=\"margin: 0 0 4px;\">");
    }

    public boolean isHtml() {
        return !html.isEmpty();
    }
}
