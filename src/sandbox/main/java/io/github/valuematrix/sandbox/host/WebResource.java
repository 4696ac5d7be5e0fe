package io.github.valuematrix.sandbox.host;

import java.util.List;

/** Styles and scripts of the app, by their paths below the context, in the order in which a page loads them. */
public record WebResource(String completeKey, List<String> styles, List<String> scripts) {

    public WebResource {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
