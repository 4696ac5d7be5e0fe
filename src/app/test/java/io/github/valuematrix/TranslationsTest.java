package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Each language has every text, and each text takes the arguments that the English one takes.
 */
@RunWith(Parameterized.class)
public class TranslationsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    /** What is written alike in several languages. */
    private static final Set<String> ALIKE = Set.of("Adoption", "Contributions", "Interactions", "Name", "Notes", "Page",
            "Person", "Silos");

    /** Without words there is nothing to translate: placeholders, numbers, units and signs. */
    private static final Pattern NO_WORDS = Pattern.compile("(\\{\\d[^}]*}|\\\\u[0-9a-f]{4}|[^\\p{L}]|\\b(h|min|s)\\b)*");

    private final Locale locale;
    private final Map<String, String> english = read(Path.of("main/resources/i18n/value-matrix.properties"));
    private final Map<String, String> texts;

    public TranslationsTest(Locale locale) throws IOException {
        this.locale = locale;
        texts = read(Path.of("main/translations/value-matrix_" + locale + ".properties"));
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        return texts;
    }

    @Test
    public void everyTextIsThereInTheOrderOfTheEnglishOnes() {
        assertThat(english.keySet().stream().filter(key -> !texts.containsKey(key))).as("not translated").isEmpty();
        assertThat(texts.keySet().stream().filter(key -> !english.containsKey(key))).as("not needed").isEmpty();
        assertThat(texts.keySet()).containsExactlyElementsOf(english.keySet());
    }

    @Test
    public void noTextIsLeftInEnglish() {
        assertThat(texts.entrySet().stream().filter(text -> text.getValue().equals(english.get(text.getKey()))
                        && !NO_WORDS.matcher(text.getValue()).matches() && !ALIKE.contains(text.getValue()))
                .map(text -> text.getKey() + "=" + text.getValue())).isEmpty();
    }

    @Test
    public void textsTakeTheArgumentsOfTheEnglishOnes() {
        assertThat(texts).allSatisfy((key, text) ->
                assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        for (Matcher argument = ARGUMENT.matcher(text); argument.find();) {
            arguments.add(argument.group(1));
        }
        return arguments;
    }

    @Test
    public void textsFormatWithoutSurprises() {
        assertThat(texts).allSatisfy((key, text) -> {
            assertThat(text).as(key).doesNotContain("'", "\t", "  ").isNotBlank();
            for (int number : new int[] {0, 1, 2, 1234}) {
                Object[] arguments = new Object[10];
                Arrays.fill(arguments, number);
                assertThat(new MessageFormat(text, locale).format(arguments)).as(key).doesNotContain("{", "}", "|");
            }
        });
    }

    @Test
    public void choicesBeginWithTheNumbersOfTheEnglishOnes() {
        assertThat(texts).allSatisfy((key, text) -> {
            Set<String> needed = choices(english.get(key));
            assertThat(choices(text)).as(key).isIn(needed, hasPlurals() ? needed : Set.of());
        });
    }

    private boolean hasPlurals() {
        return !locale.equals(Locale.JAPAN);
    }

    private Set<String> choices(String text) {
        Set<String> choices = new TreeSet<>();
        for (Format format : new MessageFormat(text, locale).getFormats()) {
            if (format instanceof ChoiceFormat choice) {
                choices.add(Arrays.toString(choice.getLimits()));
            }
        }
        return choices;
    }

    @Test
    public void signsStandAsTheLanguageWritesThem() {
        if (locale.equals(Locale.FRANCE)) {
            assertThat(texts).allSatisfy((key, text) ->
                    assertThat(text).as(key).doesNotContainPattern("[ \\p{L}][;!?»]| [:%]|« "));
        }
        if (locale.equals(Locale.GERMANY)) {
            assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("”", "\u2019\u2019"));
        }
    }
}
