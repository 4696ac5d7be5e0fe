package io.github.valuematrix.sandbox.host;

/**
 * A page that an app offers to begin with: its complete key, what the choice says of it in the language of who is
 * asking, the path of its picture below the context, and the storage format that it begins with.
 */
public record Blueprint(String key, String name, String description, String icon, String content) {
}
