package io.github.valuematrix.sandbox.export;

import static io.github.valuematrix.sandbox.export.ImportedWiki.export;
import static io.github.valuematrix.sandbox.export.ImportedWiki.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ExportFailuresTest {

    private static final String SPACE = "<object class=\"Space\"><id name=\"id\">1</id>"
            + "<property name=\"key\">ONE</property></object>";

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private final ImportedWiki imported = new ImportedWiki();
    private Path folder;

    @Before
    public void makeFolder() throws IOException {
        folder = temporary.newFolder("exports").toPath();
    }

    @After
    public void close() {
        imported.close();
    }

    @Test
    public void aMissingFileIsNamed() {
        fails(folder.resolve("nowhere.zip"), "There is no file", "nowhere.zip", "Check the path");
    }

    @Test
    public void aFolderIsNoExport() {
        fails(folder, "is a folder", "Give the zip");
    }

    @Test
    public void anEmptyFileIsNoExport() throws IOException {
        fails(write("empty.xml", ""), "neither a zip nor XML");
    }

    @Test
    public void randomBytesAreNoExport() throws IOException {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        fails(Files.write(folder.resolve("random.zip"), bytes), "neither a zip nor XML", "Give the zip");
    }

    @Test
    public void otherXmlIsNoExport() throws IOException {
        fails(write("pom.xml", "<project><object class='Space'/></project>"), "not a Confluence export", "<project>",
                "<hibernate-generic>");
    }

    @Test
    public void aZipWithoutEntitiesIsNoExport() throws IOException {
        fails(zip("pdf.zip", "page.html", "<html/>"), "there is no entities.xml in it");
    }

    @Test
    public void aTruncatedZipIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(zip("whole.zip", "entities.xml", Files.readString(fixture("links"))));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        fails(half, "half.zip", "damaged or incomplete zip", "again");
    }

    @Test
    public void aZipDamagedInTheMiddleIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(zip("bad.zip", "entities.xml", Files.readString(fixture("links"))));
        Arrays.fill(bytes, 200, 400, (byte) 0xFF);
        fails(Files.write(folder.resolve("bad.zip"), bytes), "bad.zip");
    }

    @Test
    public void anExportThatEndsInTheMiddleIsIncomplete() throws IOException {
        String whole = Files.readString(fixture("links"));
        fails(write("half.xml", whole.substring(0, whole.length() / 2)), "incomplete", "line", "again");
        fails(write("text.xml", whole.substring(0, whole.indexOf("Target]]>") + 3)), "incomplete", "line");
    }

    @Test
    public void malformedXmlIsNamedByLineAndColumn() throws IOException {
        fails(export(folder, "bad.xml", SPACE + "\n<object></property>"), "cannot be read as XML", "line 4, column 18");
        fails(export(folder, "entity.xml", SPACE + "\n<object class='Page'><property name='title'>a&nbsp;b"
                + "</property></object>"), "cannot be read as XML", "line 4");
    }

    @Test
    public void entityBombsAreRefused() throws IOException {
        fails(write("bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE hibernate-generic [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><hibernate-generic>&b;</hibernate-generic>"),
                "declares a document type");
    }

    @Test
    public void otherFilesAreNeverRead() throws IOException {
        Path secret = write("secret", "secret");
        fails(write("external.xml", "<!DOCTYPE hibernate-generic [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
                + "<hibernate-generic>&s;</hibernate-generic>"), "declares a document type");
        fails(write("dtd.xml", "<!DOCTYPE hibernate-generic SYSTEM \"" + secret.toUri() + "\"><hibernate-generic/>"),
                "declares a document type");
    }

    @Test
    public void namesThatLeadOutOfTheZipAreNotFollowed() throws Exception {
        fails(zip("slip.zip", "../../entities.xml", Files.readString(fixture("links"))), "there is no entities.xml");
        fails(zip("absolute.zip", "/entities.xml", Files.readString(fixture("links"))), "there is no entities.xml");

        imported.load(zip("mixed.zip", "../../evil.txt", "evil", "export/entities.xml",
                Files.readString(fixture("links"))));

        assertThat(imported.wiki.spaces()).hasSize(2);
        assertThat(temporary.getRoot().toPath().resolve("../evil.txt")).doesNotExist();
    }

    @Test
    public void absurdNestingIsRefused() throws IOException {
        fails(export(folder, "deep.xml", "<a>".repeat(100_000)), "cannot be read as XML", "Depth");
    }

    @Test
    public void absurdlyLongTextsAreRefused() throws IOException {
        fails(export(folder, "long.xml", "<object class='BodyContent'><id name='id'>1</id><property name='body'>"
                + "<![CDATA[" + "long ".repeat(2_100_000) + "]]></property></object>"), "longer than 10 million");
    }

    @Test
    public void longTextsOfOtherObjectsDoNotMatter() throws Exception {
        imported.load(export(folder, "long.xml", SPACE + "<object class='Attachment'><property name='comment'>"
                + "long ".repeat(2_100_000) + "</property></object>"));

        assertThat(imported.wiki.spaces()).hasSize(1);
    }

    @Test
    public void theSameSpaceTwiceIsNamed() throws Exception {
        String again = SPACE.replace(">1<", ">2<").replace("ONE", "one");
        fails(export(folder, "twice.xml", SPACE + again), "space one is in", "twice.xml twice");

        Path first = export(folder, "first.xml", SPACE);
        Path second = export(folder, "second.xml", again);
        assertThatThrownBy(() -> imported.load(first, second)).isInstanceOf(ExportException.class)
                .hasMessageContainingAll("first.xml", "and in", "second.xml", "only one");
        assertThat(imported.rows("space")).isZero();

        imported.load(first);
        assertThatThrownBy(() -> imported.load(second)).isInstanceOf(ExportException.class)
                .hasMessageContainingAll("space one of", "already there");
        assertThat(imported.rows("space")).isOne();
    }

    @Test
    public void ofSeveralFilesNothingIsKeptIfOneFails() throws IOException {
        Path bad = write("bad.xml", "<hibernate-generic>" + SPACE);

        assertThatThrownBy(() -> imported.load(fixture("links"), bad)).hasMessageContaining("bad.xml");

        assertThat(List.of("person", "space", "content", "body", "link")).allSatisfy(table ->
                assertThat(imported.rows(table)).isZero());
    }

    @Test
    public void afterAFailureTheNextTrySucceeds() throws Exception {
        fails(write("bad.xml", "<hibernate-generic>" + SPACE), "incomplete");

        imported.load(fixture("links"));

        assertThat(imported.wiki.spaces()).hasSize(2);
    }

    @Test
    public void aFullDiskStopsItAndNothingStaysBehind() throws Exception {
        Path staging = temporary.newFolder("staging").toPath();
        Path large = folder.resolve("large.xml");
        GeneratedExport.write(large, 20 << 20);

        assertThatThrownBy(() -> new ExportImporter(imported.database, ZoneOffset.UTC, ImportedWiki.SITE, line -> { },
                new FreeDisk(staging, Long.MAX_VALUE / 2)).read(List.of(large)))
                .isInstanceOf(ExportException.class)
                .hasMessageContainingAll("large.xml needs more disk space", "Free some space");

        assertThat(staging).isEmptyDirectory();
        assertThat(imported.rows("content")).isZero();
    }

    @Test
    public void theStagingAreaIsDeletedInTheEnd() throws Exception {
        Path staging = temporary.newFolder("staging").toPath();

        new ExportImporter(imported.database, ZoneOffset.UTC, ImportedWiki.SITE, line -> { },
                new FreeDisk(staging, 0)).read(List.of(fixture("links")));

        assertThat(staging).isEmptyDirectory();
    }

    /** A zip may shrink its content as much as it likes, as long as the disk holds what comes out. */
    @Test
    public void aHighRatioIsNoHarm() throws Exception {
        Path zip = zip("ratio.zip", "entities.xml", "<hibernate-generic>" + SPACE + " ".repeat(50_000_000)
                + "</hibernate-generic>");
        assertThat(Files.size(zip)).isLessThan(100_000);

        imported.load(zip);

        assertThat(imported.wiki.spaces()).hasSize(1);
    }

    private void fails(Path file, String... words) {
        assertThatThrownBy(() -> imported.load(file)).isInstanceOf(ExportException.class)
                .hasMessageContainingAll(words).message().doesNotContain("\n");
        assertThat(imported.rows("space")).isZero();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A zip of those entries: name, text, name, text and so on. */
    private Path zip(String name, String... entries) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int entry = 0; entry < entries.length; entry += 2) {
                stream.putNextEntry(new ZipEntry(entries[entry]));
                stream.write(entries[entry + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
