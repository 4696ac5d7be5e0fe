package io.github.valuematrix.sandbox.host;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer jsI18n: puts the app's texts, in the language of who is asking, into its scripts. As in Confluence,
 * the key must stand literally in the call, and a key without a text shows as it is.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("AJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Translations texts;

    ScriptTexts(Translations texts) {
        this.texts = texts;
    }

    String in(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(translated(call.group(2),
                call.group(3).equals(","))));
    }

    private String translated(String key, boolean withArguments) {
        Optional<String> pattern = texts.find(key);
        return withArguments ? "AJS.format(" + literal(pattern.orElse(key)) + "," : literal(texts.getText(key));
    }

    private static String literal(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
