package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Descriptor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The page that an editor begins with when she chooses the adoption plan, and the modules that offer it to her.
 */
public class AdoptionPlanTest {

    private static final Path RESOURCES = Path.of("main/resources");
    private static final int HURDLES = 5;

    private final Descriptor descriptor;
    private final Element blueprint;
    private final Element item;
    private final String template;
    private final Document page;

    public AdoptionPlanTest() throws Exception {
        descriptor = new Descriptor();
        blueprint = descriptor.all("blueprint").get(0);
        item = descriptor.all("web-item").stream()
                .filter(one -> one.getAttribute("section").equals("system.create.dialog/content")).findFirst()
                .orElseThrow();
        template = Files.readString(RESOURCES.resolve(resource(contentTemplate(), "template")));
        page = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<page>" + template + "</page>")));
    }

    private Element contentTemplate() {
        String key = child(blueprint, "content-template").getAttribute("ref");
        return descriptor.modules().stream().filter(module -> module.getTagName().equals("content-template")
                && module.getAttribute("key").equals(key)).findFirst().orElseThrow();
    }

    private static String resource(Element module, String name) {
        Element resource = child(module, "resource");
        assertThat(resource.getAttribute("name")).isEqualTo(name);
        assertThat(resource.getAttribute("type")).isEqualTo("download");
        return resource.getAttribute("location");
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    private List<Element> all(String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
    }

    @Test
    public void theBlueprintIsOfferedUnderCreateAndOpensTheEditor() {
        Element chosen = child(item, "param");

        assertThat(chosen.getAttribute("name")).isEqualTo("blueprintKey");
        assertThat(chosen.getAttribute("value")).isEqualTo(blueprint.getAttribute("key"));
        assertThat(blueprint.getAttribute("create-result")).isEqualTo("edit");
        assertThat(blueprint.getAttribute("index-key")).isEqualTo("adoption-plan");
    }

    @Test
    public void itHasAPictureOfTheSizeThatTheGuideAsksFor() throws IOException {
        ByteBuffer png = ByteBuffer.wrap(Files.readAllBytes(RESOURCES.resolve(resource(item, "icon"))));

        assertThat(png.getInt(0)).as("PNG").isEqualTo(0x89504E47);
        assertThat(List.of(png.getInt(16), png.getInt(20))).containsExactly(200, 150);
    }

    @Test
    public void everyTextIsThereInEveryLanguage() throws IOException {
        List<String> keys = Pattern.compile("key=\"(value-matrix\\.[^\"]+)\"").matcher(template
                        + " key=\"" + item.getAttribute("i18n-name-key") + "\" key=\""
                        + child(item, "description").getAttribute("key") + "\"")
                .results().map(key -> key.group(1)).toList();

        assertThat(keys).hasSizeGreaterThan(2 * HURDLES);
        for (String file : List.of("resources/i18n/value-matrix", "translations/value-matrix_de_DE",
                "translations/value-matrix_fr_FR", "translations/value-matrix_ja_JP")) {
            assertThat(texts(file).stringPropertyNames()).as(file).containsAll(keys);
        }
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("main", file + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    public void theTemplateItselfHoldsNoWords() {
        all("ac:parameter").forEach(parameter -> parameter.setTextContent(""));
        all("ac:task-status").forEach(status -> status.setTextContent(""));

        assertThat(page.getDocumentElement().getTextContent()).isBlank();
    }

    @Test
    public void theTableFitsTheMatrixWithARowForWhatWeDo() throws IOException {
        Element macro = all("ac:structured-macro").get(0);
        String table = written(between(template, "<ac:rich-text-body>", "</ac:rich-text-body>"));
        Body body = Body.of(table.replace("<td></td>", "<td>Words</td>"), Layout.STEPS);

        assertThat(macro.getAttribute("ac:name")).isEqualTo("value-matrix");
        assertThat(all("ac:parameter")).extracting(one -> one.getAttribute("ac:name") + "=" + one.getTextContent())
                .containsExactly("layout=steps", "here=none");
        assertThat(body.misfit()).isEqualTo(Optional.empty());
        assertThat(body.rest()).isEmpty();
        assertThat(body.rows()).hasSize(1);
        assertThat(body.rows().get(0).cells()).extracting(EditorTable.Cell::html)
                .containsExactly("What we do", "Words", "Words", "Words");
        assertThat(Body.of(table, Layout.STEPS).rows()).as("as long as nobody has written in it").isEmpty();
    }

    /** What is left of it on a published page into which nothing was written. */
    private static String written(String storage) throws IOException {
        Properties texts = texts("resources/i18n/value-matrix");
        String visible = storage.replaceAll("(?s)<ac:placeholder.*?</ac:placeholder>", "");
        return Pattern.compile("<at:i18n at:key=\"([^\"]+)\"/>").matcher(visible)
                .replaceAll((MatchResult text) -> texts.getProperty(text.group(1)));
    }

    private static String between(String text, String start, String end) {
        return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
    }

    @Test
    public void everyHurdleIsATaskWithAPlaceForItsOwnerAndItsDay() {
        List<Element> bodies = all("ac:task-body");

        assertThat(bodies).hasSize(HURDLES).allSatisfy(body -> {
            NodeList places = body.getElementsByTagName("ac:placeholder");
            assertThat(places.getLength()).isEqualTo(2);
            assertThat(((Element) places.item(0)).getAttribute("ac:type")).isEqualTo("mention");
            assertThat(((Element) places.item(1)).hasAttribute("ac:type")).isFalse();
            assertThat(child(body, "strong")).isNotNull();
        });
        assertThat(all("ac:task-status")).extracting(Element::getTextContent).containsOnly("incomplete");
    }

    @Test
    public void theReportIsNamedAsItsTabIs() throws IOException {
        for (String file : List.of("resources/i18n/value-matrix", "translations/value-matrix_de_DE",
                "translations/value-matrix_fr_FR", "translations/value-matrix_ja_JP")) {
            Properties texts = texts(file);
            assertThat(texts.getProperty("value-matrix.plan.signs.report")).as(file)
                    .contains("\u2192 " + texts.getProperty("value-matrix.report.tab"));
        }
    }
}
