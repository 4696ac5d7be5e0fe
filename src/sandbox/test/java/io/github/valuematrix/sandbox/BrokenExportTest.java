package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What cannot be read is refused with one sentence, a non-zero exit code, and nothing on standard output. */
public class BrokenExportTest {

    private static final String EMPTY_EXPORT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<hibernate-generic datetime=\"2024-05-01 10:00:00\">\n</hibernate-generic>\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aMissingFileIsNamed() {
        assertThat(refusal(folder.getRoot().toPath().resolve("nowhere.zip"))).contains("nowhere.zip");
    }

    @Test
    public void aFolderIsNoExport() {
        refusal(folder.getRoot().toPath());
    }

    @Test
    public void aTextFileIsNoExport() throws IOException {
        refusal(file("notes.txt", "Buy seals for series 7."));
    }

    @Test
    public void anEmptyFileIsNoExport() throws IOException {
        refusal(file("entities.xml", ""));
    }

    @Test
    public void anotherXmlFileIsNoExport() throws IOException {
        refusal(file("entities.xml", "<html><body>Hello</body></html>"));
    }

    @Test
    public void aZipWithoutEntitiesIsNoExport() throws IOException {
        refusal(zip("photos.zip", "readme.txt", "Nothing here."));
    }

    @Test
    public void aTruncatedZipIsRefused() throws IOException {
        Path whole = zip("export.zip", "entities.xml", EMPTY_EXPORT.repeat(1));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 40));

        refusal(whole);
    }

    @Test
    public void anExportThatEndsInTheMiddleIsRefused() throws IOException {
        refusal(file("entities.xml", EMPTY_EXPORT.replace("</hibernate-generic>", "<object class=\"Space\"")));
    }

    @Test
    public void entityBombsAreRefused() throws IOException {
        refusal(file("entities.xml", EMPTY_EXPORT.replace("<hibernate-generic",
                "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>\n<hibernate-generic")
                .replace("\n</", "&b;\n</")));
    }

    @Test
    public void filesOfThisMachineAreNotReadThroughAnExport() throws IOException {
        Path secret = file("secret.txt", "swordfish");
        String refusal = refusal(file("entities.xml", EMPTY_EXPORT.replace("<hibernate-generic",
                "<!DOCTYPE b [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]>\n<hibernate-generic")
                .replace("\n</", "&b;\n</")));

        assertThat(refusal).doesNotContain("swordfish");
    }

    @Test
    public void aSpaceKeyThatComesTwiceIsRefused() {
        String export = Path.of("test/resources/exports/links/entities.xml").toAbsolutePath().toString();

        CommandRun run = CommandRun.of("report", "--export", export, "--export", export);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    public void anUnknownSpaceIsRefusedBeforeAnythingIsPrinted() {
        CommandRun run = CommandRun.of("report", "--export",
                Path.of("test/resources/exports/links/entities.xml").toAbsolutePath().toString(), "--space", "NOSUCH");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.lastLine()).contains("NOSUCH");
    }

    @Test
    public void wrongArgumentsAreExplained() {
        CommandRun run = CommandRun.of("report", "--export", "x.zip", "--from", "2024-01-01");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lastLine()).contains("--to");
    }

    private static String refusal(Path export) {
        CommandRun run = CommandRun.of("report", "--export", export.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("\tat ").doesNotContain("unexpected");
        return run.lastLine();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.newFolder().toPath().resolve(name), text);
    }

    private Path zip(String name, String entry, String text) throws IOException {
        Path file = folder.newFolder().toPath().resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
