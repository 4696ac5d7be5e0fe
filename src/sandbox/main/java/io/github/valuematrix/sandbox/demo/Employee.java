package io.github.valuematrix.sandbox.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who writes in the demo company's wiki; who has a firm works for a partner.
 *
 * @param weight how much this person writes, compared with the others
 * @param from the week they joined in, or null for before the wiki
 * @param until the week they left in, or null
 */
record Employee(String name, String fullName, String home, double weight, String firm, List<String> groups,
        Integer from, Integer until) {

    Employee {
        groups = List.copyOf(groups);
    }

    String key() {
        return UUID.nameUUIDFromBytes(("fernhill/" + name).getBytes(StandardCharsets.UTF_8)).toString()
                .replace("-", "");
    }

    String firstName() {
        return fullName.substring(0, fullName.indexOf(' '));
    }

    String email() {
        String domain = isPartner() ? firm + ".example" : "fernhill.example";
        return fullName.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
    }

    boolean isPartner() {
        return firm != null;
    }

    boolean isThere(int week) {
        return (from == null || week >= from) && (until == null || week < until);
    }
}
