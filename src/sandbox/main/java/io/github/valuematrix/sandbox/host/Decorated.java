package io.github.valuematrix.sandbox.host;

import java.util.Set;

/**
 * What an app's page says, for the theme to put into the wiki's frame. The decorator is the one that the page names
 * (atl.general, atl.admin); the selection is the key of the web item it belongs to, null outside Space Tools and
 * administration; the space key is null outside spaces; resources are the web resources that the page asks for.
 */
public record Decorated(String decorator, String title, String head, String body, String selection, String spaceKey,
        Set<String> resources) {

    public Decorated {
        resources = Set.copyOf(resources);
    }
}
