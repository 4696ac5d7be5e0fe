package io.github.valuematrix.sandbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Loads an export in a Java of its own whose heap is smaller than the export.
 */
public class SmallHeapTest {

    private static final long MEGABYTES = 100;
    private static final String HEAP = "-Xmx96m";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void memoryDoesNotGrowWithTheFile() throws Exception {
        Path export = folder.getRoot().toPath().resolve("export.xml");
        long pages = GeneratedExport.write(export, MEGABYTES << 20);

        String said = importInSmallHeap(export);

        assertThat(said).endsWith("content " + pages * (GeneratedExport.VERSIONS + GeneratedExport.COMMENTS) + "\n");
    }

    private String importInSmallHeap(Path export) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-Djava.io.tmpdir=" + folder.getRoot(), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp",
                System.getProperty("java.class.path"), SmallHeapTest.class.getName(), export.toString(),
                folder.getRoot().toPath().resolve("wiki").toString()).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return said;
    }

    /** What the other Java does; the arguments: the export and the file of the database. */
    public static void main(String[] arguments) throws ExportException {
        try (Database database = Database.h2(Path.of(arguments[1]))) {
            ExportImporter.read(List.of(Path.of(arguments[0])), database, ZoneOffset.UTC, ImportedWiki.SITE,
                    System.out::println);
            System.out.println("content "
                    + database.jdbc().queryForObject("SELECT COUNT(*) FROM content", Long.class));
        }
    }
}
