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

    public boolean isHtml() {
        return !html.isEmpty();
    }
}
