package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.Test;

/** The jar that an administrator installs holds the app and nothing that only stands in for Confluence. */
public class InstalledJarTest {

    private static final long SMALL = 3L << 19;

    /** The charts of ECharts and the writers of files are what Confluence has not. */
    private static final String PACKED = "(io/github/valuematrix|de/siegmar/fastcsv|org/dhatim/fastexcel"
            + "|com/github/rzymek/opczip)/.*";

    @Test
    public void theJarHoldsOnlyClassesOfTheAppAndTheWritersOfFiles() throws IOException {
        List<String> classes = entries().stream().filter(each -> each.endsWith(".class")).toList();

        assertThat(classes).isNotEmpty().allMatch(each -> each.matches(PACKED))
                .noneMatch(each -> each.startsWith("io/github/valuematrix/sandbox/"))
                .noneMatch(each -> each.matches("io/github/valuematrix/(api|scanner)/.*"));
    }

    @Test
    public void theDescriptorStandsAtTheRootWithItsValuesFilledIn() throws IOException {
        try (JarFile jar = jar()) {
            String descriptor = new String(
                    jar.getInputStream(jar.getEntry("atlassian-plugin.xml")).readAllBytes(), "UTF-8");

            assertThat(descriptor).contains("io.github.valuematrix.value-matrix").doesNotContain("${");
        }
    }

    @Test
    public void theManifestMakesItATransformerlessApp() throws IOException {
        try (JarFile jar = jar()) {
            var manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("io.github.valuematrix.value-matrix");
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("io.github.valuematrix.value-matrix");
            assertThat(manifest.getValue("Spring-Context")).isEqualTo("*");
            assertThat(manifest.getValue("Import-Package")).doesNotContain("version=").doesNotContain("java.lang");
            assertThat(manifest.getValue("Export-Package")).isNull();
        }
    }

    @Test
    public void theJarIsSmallBecauseWhatConfluenceHasIsNotBundled() throws IOException {
        try (JarFile jar = jar()) {
            assertThat(jar.stream().mapToLong(ZipEntry::getCompressedSize).sum()).isLessThan(SMALL);
            assertThat(jar.stream().map(ZipEntry::getName)).noneMatch(each -> each.endsWith(".jar"));
        }
    }

    private static List<String> entries() throws IOException {
        try (JarFile jar = jar()) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(System.getProperty("sandbox.app"));
    }
}
