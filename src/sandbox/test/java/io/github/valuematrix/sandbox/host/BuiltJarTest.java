package io.github.valuematrix.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The very jar that an administrator uploads. */
public class BuiltJarTest {
    private static final Path JAR = Path.of(System.getProperty("sandbox.app"));

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** What nothing uses is not imported either: were it not there, the app would not start. */
    @Test
    public void importsOnlyPackagesOfTheListWithoutVersionsAndExportsNone() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String imports = jar.getManifest().getMainAttributes().getValue("Import-Package");

            assertThat(Stream.of(imports.split(",")).map(name -> name.replace(";resolution:=optional", "")))
                    .isSubsetOf(HostPackages.read())
                    .contains("com.atlassian.confluence.plugin.descriptor.web.conditions")
                    .doesNotContain("com.atlassian.plugin.web", "com.atlassian.velocity.htmlsafe");
            assertThat(jar.getManifest().getMainAttributes().getValue("Export-Package")).isNull();
        }
    }

    @Test
    public void installsTwiceOnOneSite() {
        Path work = folder.getRoot().toPath();
        try (ExampleSite site = new ExampleSite(work.resolve("site"), Locale.UK, false)) {
            for (int times = 0; times < 2; times++) {
                try (AppHost host = AppHost.install(JAR, site.confluence, work.resolve("host"))) {
                    assertThat(host.app().macros()).extracting(MacroModule::name).contains("value-matrix");
                }
            }
        }
    }
}
