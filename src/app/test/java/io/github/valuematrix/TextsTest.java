package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

/**
 * Every text of the app is in the bundle, and everything in the bundle is used.
 */
public class TextsTest {

    private static final String MACRO = Descriptor.PLUGIN_KEY + ".value-matrix.";
    private static final String KEY = "value-matrix(?:\\.[a-z0-9-]+)+";

    @Test
    public void everyKeyThatSourcesNameHasAText() throws IOException {
        assertThat(named()).isNotEmpty().allSatisfy(key ->
                assertThat(EnglishTexts.BUNDLE.containsKey(key)).as(key).isTrue());
    }

    @Test
    public void everyTextIsUsed() throws Exception {
        Set<String> named = named();
        List<String> beginnings = beginnings();
        Set<String> words = words();

        assertThat(EnglishTexts.BUNDLE.keySet()).allSatisfy(key -> assertThat(named.contains(key)
                || isOfTheMacroBrowser(key) || beginnings.stream().filter(key::startsWith)
                        .anyMatch(start -> words.containsAll(List.of(key.substring(start.length()).split("\\.")))))
                .as(key).isTrue());
    }

    @Test
    public void theMacroBrowserFindsItsTexts() throws Exception {
        Set<String> needed = macroBrowser();

        assertThat(EnglishTexts.BUNDLE.keySet()).containsAll(needed);
        assertThat(EnglishTexts.BUNDLE.keySet().stream().filter(key -> key.startsWith(MACRO)))
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    public void textsAreSortedAndFormatWithoutSurprises() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("main/resources/i18n/value-matrix.properties")).stream()
                .filter(line -> !line.startsWith("#")).toList();

        assertThat(lines).isSorted().allSatisfy(line -> {
            assertThat(line).as("quotes change a pattern, and only ASCII is safe in all hosts").matches("[ -&(-~]+");
            new MessageFormat(line.substring(line.indexOf('=') + 1));
        });
    }

    @Test
    public void templatesHoldNoWords() throws IOException {
        assertThat(Sources.templates()).isNotEmpty().allSatisfy(template -> {
            String words = template.text().replaceAll("(?m)^##.*$", "")
                    .replaceAll("<content tag=\"selectedWebItem\">[a-z-]+</content>", "")
                    .replaceAll("\\$i18n\\.getText\\(\"[^\"]*\"\\)", "")
                    .replaceAll("<[^>]*>", "").replaceAll("#\\w+(\\((?:[^()]|\\([^()]*\\))*\\))?", "")
                    .replaceAll("\\$!?[\\w.()]+", "");
            assertThat(words).as(template.path().toString()).doesNotContainPattern("[A-Za-z]");
        });
    }

    /** The keys that stand as a whole in a source. */
    private static Set<String> named() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Sources.Source source : sources()) {
            source.find("\"(" + KEY + ")\"(?! ?\\+)").forEach(key -> keys.add(key.group(1)));
            source.find("key=\"(" + KEY + ")\"").forEach(key -> keys.add(key.group(1)));
        }
        return keys;
    }

    /** Of keys that a source puts together. */
    private static List<String> beginnings() throws IOException {
        return sources().stream().flatMap(source -> source.find("\"(" + KEY + "\\.)\"").map(key -> key.group(1)))
                .distinct().toList();
    }

    /** What keys are put together of: parts of texts in the code, constants of enums, and numbers. */
    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        IntStream.rangeClosed(0, 100).forEach(number -> words.add(String.valueOf(number)));
        for (Sources.Source source : sources()) {
            source.find("\"(\\.?[a-z0-9.-]+)\"").filter(text -> !text.group(1).matches(KEY))
                    .forEach(text -> words.addAll(List.of(text.group(1).split("\\."))));
            if (source.find("(?m)^(?:public )?enum ").findAny().isPresent() || source.text().contains(" enum ")) {
                source.find("\\b([A-Z][A-Z_0-9]+)\\b").forEach(constant ->
                        words.add(constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return words;
    }

    private static List<Sources.Source> sources() throws IOException {
        return Stream.of(Sources.in("main/java", ".java"), Sources.templates(), Sources.in("main/resources/io", ".xml"),
                List.of(Sources.Source.of(Path.of("../../atlassian-plugin.xml"))))
                .flatMap(List::stream).toList();
    }

    private static boolean isOfTheMacroBrowser(String key) {
        return key.startsWith(MACRO);
    }

    private static Set<String> macroBrowser() throws Exception {
        Set<String> keys = new TreeSet<>(Set.of(MACRO + "label", MACRO + "desc"));
        new Descriptor().all("parameter").forEach(parameter -> {
            String key = MACRO + "param." + parameter.getAttribute("name");
            keys.add(key + ".label");
            keys.add(key + ".desc");
            var values = parameter.getElementsByTagName("value");
            for (int index = 0; index < values.getLength(); index++) {
                keys.add(key + "." + ((Element) values.item(index)).getAttribute("name") + ".desc");
            }
        });
        return keys;
    }
}
