package io.github.valuematrix.activity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where a stored link of one space leads. An address is stored split at its first colon, space key {@code https}
 * and title {@code //host/path}; a space may really be called HTTPS, so the slashes decide.
 */
final class LinkDestinations {

    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "file", "mailto", "tel", "news",
            "irc", "git", "ssh", "smb", "skype", "sip");

    private final Site site;
    private final String spaceKey;
    private final Addresses addresses;

    LinkDestinations(Site site, String spaceKey) {
        this.site = site;
        this.spaceKey = spaceKey;
        this.addresses = new Addresses(site);
    }

    /** Of a stored link; empty if it leads nowhere that counts. */
    Optional<LinkTarget> ofRow(String key, String title) {
        String destinationKey = key == null ? "" : key.strip();
        String destinationTitle = title == null ? "" : title.strip();
        if (isAddress(destinationKey, destinationTitle)) {
            return ofAddress(destinationKey + ":" + destinationTitle);
        }
        return ofName(destinationKey, destinationTitle);
    }

    /** Of a space key, empty for the link's own space, and a title, empty for the front page. */
    Optional<LinkTarget> ofName(String key, String title) {
        if (title.startsWith("@")) {
            return Optional.empty();
        }
        String in = key.isEmpty() ? spaceKey : key;
        return Optional.of(title.isEmpty() ? LinkTarget.frontPage(in) : LinkTarget.page(in, BlogTitle.of(title)));
    }

    /** Of an address; empty if it leads nowhere that counts. */
    Optional<LinkTarget> ofAddress(String address) {
        return addresses.target(address.strip());
    }

    private boolean isAddress(String key, String title) {
        return title.startsWith("//")
                || SCHEMES.contains(key.toLowerCase(Locale.ROOT)) && !site.hasSpace(key);
    }
}
