package io.github.valuematrix.sandbox.host;

/** A link that the app adds to a page of the wiki; its path is below the context. */
public record WebItem(String key, String linkId, String label, String path) {
}
