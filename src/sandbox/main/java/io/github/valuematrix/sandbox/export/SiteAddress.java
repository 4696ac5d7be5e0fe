package io.github.valuematrix.sandbox.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Moves the addresses of an exported site to this site, so that they lead to the same pages: the ids of pages in them
 * become the new ones. Where a page was not loaded, its space is named instead.
 */
final class SiteAddress {

    private static final Pattern PATH_ID =
            Pattern.compile("(/spaces/[^/]+/(?:pages|blog/\\d+/\\d+/\\d+)/)(\\d{1,18})");
    private static final Pattern PARAMETER_ID = Pattern.compile("(?<=[?&;])pageId=(\\d{1,18})");
    private static final Pattern TINY = Pattern.compile("^/x/([\\w-]{1,11})/?(?=[?#]|$)");
    private static final String OUTSIDE = "\\s\"'<>|\\]\\[";
    private static final String REST = "(?=[/?#" + OUTSIDE + "]|$)([^" + OUTSIDE + "]*)";

    private final Pattern exported;
    private final String here;
    private final OldPages pages;

    /**
     * @param exported base URLs of the exported site; none if it is not known
     * @param here     base URL of this site
     */
    SiteAddress(Collection<String> exported, String here, OldPages pages) {
        String any = exported.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.exported = exported.isEmpty() ? null
                : Pattern.compile("(?:" + any + ")" + REST, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.here = here;
        this.pages = pages;
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
        String path = TINY.matcher(own.group(1)).replaceFirst(tiny ->
                "/pages/viewpage.action?pageId=" + tinyId(tiny.group(1)));
        path = PARAMETER_ID.matcher(path).replaceAll(page -> Matcher.quoteReplacement(parameter(page.group(1))));
        path = PATH_ID.matcher(path).replaceAll(page ->
                Matcher.quoteReplacement(page.group(1) + pages.newId(page.group(2))));
        return here + path;
    }

    private String parameter(String oldId) {
        long id = pages.newId(oldId);
        return id == 0
                ? pages.spaceKey(oldId).map(key -> "spaceKey=" + URLEncoder.encode(key, StandardCharsets.UTF_8))
                        .orElse("pageId=0")
                : "pageId=" + id;
    }

    /** A short address holds the id in base 64, its lowest byte first, without the zeros at the end. */
    private static long tinyId(String code) {
        byte[] bytes = Base64.getDecoder().decode((code.replace('-', '/').replace('_', '+') + "AAAAAAAAAAA")
                .substring(0, 11) + "=");
        long id = 0;
        for (int index = Long.BYTES - 1; index >= 0; index--) {
            id = id << Byte.SIZE | bytes[index] & 0xFF;
        }
        return id & Long.MAX_VALUE;
    }
}
