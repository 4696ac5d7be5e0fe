package io.github.valuematrix.sandbox.wiki;

import java.util.Objects;

/**
 * The text of one version of content.
 */
public record Body(long contentId, BodyFormat format, String text) {

    public Body {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
    }
}
