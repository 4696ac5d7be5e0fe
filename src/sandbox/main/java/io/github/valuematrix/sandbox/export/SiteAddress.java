package io.github.valuematrix.sandbox.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moves the addresses of an exported site to this site, so that they lead to the same pages: the ids of pages in them
 * become the new ones. An id of nothing that was loaded becomes 0, which no content has.
 */
final class SiteAddress {

    private static final Pattern PAGE_ID = Pattern.compile("([?&;]pageId=|/spaces/[^/]+/pages/)(\\d+)");
    private static final String REST = "(?=[/?#\\s\"'<>|\\]\\[]|$)([^\\s\"'<>|\\]\\[]*)";

    private final Pattern exported;
    private final String here;
    private final ToLongFunction<String> newIds;

    /**
     * @param exported base URLs of the exported site; none if it is not known
     * @param here     base URL of this site
     * @param newIds   the new id of a page by its old one, or 0
     */
    SiteAddress(Collection<String> exported, String here, ToLongFunction<String> newIds) {
        String any = exported.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.exported = exported.isEmpty() ? null
                : Pattern.compile("(?:" + any + ")" + REST, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.here = here;
        this.newIds = newIds;
    }

    /** The address, moved if it begins with that of the exported site. */
    String move(String address) {
        if (exported == null) {
            return address;
        }
        Matcher own = exported.matcher(address);
        return own.lookingAt() ? moved(own) + address.substring(own.end()) : address;
    }

    /** The text with all addresses in it that begin with that of the exported site moved. */
    String moveAll(String text) {
        return exported == null ? text
                : exported.matcher(text).replaceAll(own -> Matcher.quoteReplacement(moved(own)));
    }

    private String moved(MatchResult own) {
        return here + PAGE_ID.matcher(own.group(1)).replaceAll(page ->
                Matcher.quoteReplacement(page.group(1) + newIds.applyAsLong(page.group(2))));
    }
}
