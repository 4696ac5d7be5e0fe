package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.Test;
import org.w3c.dom.Element;

/**
 * The descriptor names only what is there: classes, beans, pictures, templates and style sheets.
 */
public class DescriptorTest {

    private final Descriptor descriptor;

    public DescriptorTest() throws Exception {
        descriptor = new Descriptor();
    }

    @Test
    public void keysAreKebabCaseAndUnique() {
        List<String> keys = descriptor.modules().stream().filter(module -> module.hasAttribute("key"))
                .map(module -> module.getAttribute("key")).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().allSatisfy(key ->
                assertThat(key).matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    public void everyClassIsThere() {
        List<String> classes = Stream.of("xhtml-macro", "action", "condition")
                .flatMap(element -> descriptor.attributes(element, "class").stream()).toList();

        assertThat(classes).isNotEmpty();
        assertThat(Stream.concat(classes.stream(), descriptor.texts("entity").stream())).allSatisfy(Class::forName);
    }

    @Test
    public void everyEntityOfTheLedgerIsNamed() throws Exception {
        Set<String> entities = new HashSet<>();
        new ClassFileImporter().importPackages("io.github.valuematrix.ledger.entity")
                .stream().filter(type -> type.isAssignableTo(RawEntity.class))
                .forEach(type -> entities.add(type.getName()));

        assertThat(descriptor.texts("entity")).containsExactlyInAnyOrderElementsOf(entities);
    }

    @Test
    public void everyUpgradeOfTheTablesIsNamedAndHasItsOwnNumber() throws Exception {
        Set<String> tasks = new HashSet<>();
        new ClassFileImporter().importPackages("io.github.valuematrix.ledger.upgrade")
                .stream().filter(type -> type.isAssignableTo(ActiveObjectsUpgradeTask.class))
                .forEach(type -> tasks.add(type.getName()));
        Set<String> numbers = new HashSet<>();
        for (String task : tasks) {
            numbers.add(((ActiveObjectsUpgradeTask) Class.forName(task).getConstructor().newInstance())
                    .getModelVersion().toString());
        }

        assertThat(descriptor.texts("upgradeTask")).isNotEmpty().containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(numbers).hasSameSizeAs(tasks);
    }

    @Test
    public void everyJobIsABean() throws Exception {
        String beans = new String(resource("META-INF/plugin-components/component"));

        assertThat(descriptor.attributes("job", "key")).isNotEmpty().allSatisfy(bean ->
                assertThat(beans).containsPattern("(?m)#" + bean + "$"));
    }

    @Test
    public void everyFileIsThere() {
        List<String> files = Stream.of(descriptor.attributes("resource", "location").stream()
                        .filter(location -> !location.endsWith("/") && !location.startsWith("i18n")),
                descriptor.texts("result").stream().map(location -> location.substring(1)),
                descriptor.attributes("resource", "location").stream().filter(location -> location.startsWith("i18n"))
                        .map(location -> location + ".properties"),
                descriptor.all("param").stream().filter(param -> param.getAttribute("name").matches(".*-(icon|logo)"))
                        .map(Element::getTextContent)).flatMap(stream -> stream).toList();

        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> assertThat(resource(file)).as(file).isNotEmpty());
    }

    @Test
    public void theMacroBrowserGetsAPngOfEightyPixels() throws Exception {
        String icon = descriptor.attributes("xhtml-macro", "icon").get(0);

        assertThat(icon).startsWith("/download/resources/${atlassian.plugin.key}/images/");
        ByteBuffer png = ByteBuffer.wrap(resource(icon.substring(icon.indexOf("images/"))));
        assertThat(png.getInt(0)).as("PNG").isEqualTo(0x89504E47);
        assertThat(List.of(png.getInt(16), png.getInt(20))).containsExactly(80, 80);
    }

    private static byte[] resource(String path) throws Exception {
        try (InputStream in = DescriptorTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return in.readAllBytes();
        }
    }
}
