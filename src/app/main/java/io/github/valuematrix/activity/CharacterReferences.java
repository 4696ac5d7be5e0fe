package io.github.valuematrix.activity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code &amp;}, {@code &#228;} and {@code &auml;} by what they stand for: those of XML, those of Latin-1,
 * and the quotes and dashes that editors write. Others stay as they are.
 */
final class CharacterReferences {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");

    /** HTML's names of the characters from 160 on, in their order. */
    private static final String LATIN_1 = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg "
            + "macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, String> NAMED = named();

    private CharacterReferences() {
    }

    static String resolve(String text) {
        return text.indexOf('&') < 0 ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : found.group();
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
        named.putAll(Map.of("ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019",
                "ldquo", "\u201c", "rdquo", "\u201d", "bdquo", "\u201e", "hellip", "\u2026", "euro", "\u20ac"));
        String[] latin = LATIN_1.split(" ");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], Character.toString(160 + i));
        }
        return Map.copyOf(named);
    }
}
