package io.github.valuematrix.activity;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a body names, in storage format or in wiki markup. It names more than it links to, which does no harm: it is
 * only asked about links that stand.
 */
final class BodyLinks {

    private final LinkDestinations destinations;

    BodyLinks(LinkDestinations destinations) {
        this.destinations = destinations;
    }

    /** Identities of all targets named. */
    Set<String> identities(String body) {
        Set<String> identities = new HashSet<>();
        if (isStorageFormat(body)) {
            StorageBody.read(body, (key, title) -> add(identities, destinations.ofName(key, title)),
                    address -> add(identities, destinations.ofAddress(address)));
        } else {
            MarkupBody.read(body, (key, title) -> add(identities, destinations.ofName(key, title)),
                    address -> add(identities, destinations.ofAddress(address)));
        }
        return identities;
    }

    private static boolean isStorageFormat(String body) {
        return body.contains("</") || body.contains("/>");
    }

    private static void add(Set<String> identities, Optional<LinkTarget> target) {
        target.map(LinkTarget::identity).ifPresent(identities::add);
    }
}
