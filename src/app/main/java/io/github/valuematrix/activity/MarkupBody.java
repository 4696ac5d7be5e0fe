package io.github.valuematrix.activity;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the targets out of wiki markup, the format before Confluence 4.
 */
final class MarkupBody {

    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\[([^\\[\\]\\n]{1,2000})]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp|file|mailto|news|irc):.*|//.*|www\\..*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL_MACRO = Pattern.compile("\\{(code|noformat)(?::[^}\\n]*)?}");

    private MarkupBody() {
    }

    /**
     * @param names     gets space key and title, either of them empty if it is not there
     * @param addresses gets addresses
     */
    static void read(String body, BiConsumer<String, String> names, Consumer<String> addresses) {
        Matcher link = LINK.matcher(withoutLiterals(body));
        while (link.find()) {
            String content = link.group(1);
            int alias = content.indexOf('|');
            String target = alias < 0 ? content : content.substring(alias + 1).split("\\|", 2)[0];
            use(target.strip(), names, addresses);
        }
    }

    private static void use(String target, BiConsumer<String, String> names, Consumer<String> addresses) {
        if (ADDRESS.matcher(target).matches()) {
            addresses.accept(target);
        } else if (!target.isEmpty() && "#^~$".indexOf(target.charAt(0)) < 0 && !target.contains("@")) {
            name(target, names);
        }
    }

    private static void name(String target, BiConsumer<String, String> names) {
        int colon = target.indexOf(':');
        String key = colon < 0 ? "" : target.substring(0, colon).strip();
        boolean hasKey = !key.isEmpty() && !key.contains(" ");
        String title = (hasKey ? target.substring(colon + 1) : target).split("[#^]", 2)[0].strip();
        if (hasKey || !title.isEmpty()) {
            names.accept(hasKey ? key : "", title);
        }
    }

    /** The body without the macros whose text is shown as it stands. */
    private static String withoutLiterals(String body) {
        StringBuilder kept = new StringBuilder();
        Matcher macro = LITERAL_MACRO.matcher(body);
        int at = 0;
        while (macro.find(at)) {
            String closing = "{" + macro.group(1) + "}";
            int end = body.indexOf(closing, macro.end());
            kept.append(body, at, macro.start());
            at = end < 0 ? macro.end() : end + closing.length();
        }
        return kept.append(body, at, body.length()).toString();
    }
}
