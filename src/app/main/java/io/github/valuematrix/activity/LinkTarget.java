package io.github.valuematrix.activity;

import java.util.Locale;

/**
 * Where a link leads. Whether the target is there is asked when links are counted, not here.
 *
 * @param spaceKey as the link spells it; empty for a web link
 * @param title    of the page or blog post; the address of a web link; empty for a front page,
 *                 and for an address of this site whose page is unknown
 */
public record LinkTarget(Kind kind, String spaceKey, String title) {

    /** What can be at the end of a link. */
    public enum Kind { PAGE, FRONT_PAGE, WEB }

    /** Titles are stored up to this length. */
    private static final int LONGEST_TITLE = 255;

    static LinkTarget page(String spaceKey, String title) {
        return new LinkTarget(Kind.PAGE, spaceKey, title);
    }

    static LinkTarget frontPage(String spaceKey) {
        return new LinkTarget(Kind.FRONT_PAGE, spaceKey, "");
    }

    static LinkTarget web(String address) {
        return new LinkTarget(Kind.WEB, "", address);
    }

    /** Two links with the same identity lead to the same place, however they spell it. */
    String identity() {
        return kind + "\n" + lower(spaceKey) + "\n" + lower(title);
    }

    boolean isInSpace(String key) {
        return lower(spaceKey).equals(lower(key));
    }

    boolean isCrossSpace(String sourceSpaceKey) {
        return kind != Kind.WEB && !isInSpace(sourceSpaceKey);
    }

    /** By which a link finds its page; null if there is no page to find. */
    public Long hash() {
        return kind == Kind.PAGE && !title.isEmpty() ? TitleHash.of(spaceKey, title) : null;
    }

    LinkKey key() {
        return new LinkKey(kind, lower(spaceKey), hash());
    }

    static String lower(String text) {
        String cut = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
        return cut.toLowerCase(Locale.ROOT);
    }
}
