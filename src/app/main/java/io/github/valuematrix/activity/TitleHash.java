package io.github.valuematrix.activity;

/**
 * Stands for a space key and a title, in any case, so that links find their pages without a title being stored.
 */
final class TitleHash {

    private TitleHash() {
    }

    static long of(String spaceKey, String title) {
        return Hash.of(LinkTarget.lower(spaceKey) + "\n" + LinkTarget.lower(title));
    }
}
