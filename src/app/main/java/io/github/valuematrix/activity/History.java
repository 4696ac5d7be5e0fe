package io.github.valuematrix.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The versions of a page in the order of their numbers, led by its creation.
 */
final class History {

    /** Versions of one person join if each follows the one before in less than this. */
    private static final Duration BURST = Duration.ofMinutes(30);

    private final List<WikiVersion> versions = new ArrayList<>();

    History(WikiPage page) {
        versions.add(new WikiVersion(1, page.creator(), page.created()));
        versions.addAll(page.versions());
    }

    /** All edits; versions that join the creation belong to it and are none. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            WikiVersion before = versions.get(i - 1);
            WikiVersion version = versions.get(i);
            if (!joins(before, version)) {
                edits.add(new Edit(version.author(), version.at(), before.author()));
            }
        }
        return edits;
    }

    private static boolean joins(WikiVersion before, WikiVersion version) {
        if (before.at() == null || version.at() == null || !before.author().equals(version.author())) {
            return false;
        }
        Duration gap = Duration.between(before.at(), version.at());
        return !gap.isNegative() && gap.compareTo(BURST) < 0;
    }

    /** Author of the version that was current at a moment, of those that still exist; else the creator. */
    Person authorAt(Instant moment) {
        for (int i = versions.size() - 1; moment != null && i > 0; i--) {
            WikiVersion version = versions.get(i);
            if (version.at() != null && !version.at().isAfter(moment)) {
                return version.author();
            }
        }
        return versions.get(0).author();
    }
}
