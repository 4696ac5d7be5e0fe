package example.app;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** A record for templates: some of its methods are allowed. */
public record Row(String title) {
    @HtmlSafe
    public String markup() {
        return title;
    }

    public String secret() {
        return "secret";
    }

    public String joined(String other, int number) {
        return title.length() + other + number;
    }
}
