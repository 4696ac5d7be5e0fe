package io.github.valuematrix.sandbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Person;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PeopleOfSeveralFilesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ImportedWiki imported = new ImportedWiki();

    @After
    public void close() {
        imported.close();
    }

    @Test
    public void theSameNameIsTheSamePersonWhateverTheKey() throws Exception {
        imported.load(export("A", "k1", user("k1", "Ann")), export("B", "k2", user("k2", "ANN")));

        assertThat(creator("A")).isEqualTo(creator("B"));
        assertThat(creator("A").fullName()).isEqualTo("ANN");
    }

    @Test
    public void aKeyWithoutANameTakesTheNameItHasInAnotherFile() throws Exception {
        imported.load(export("A", "k1", ""), export("B", "k1", user("k1", "ann")));

        assertThat(creator("A")).isEqualTo(creator("B"));
        assertThat(creator("A").name()).isEqualTo("ann");
    }

    @Test
    public void aKeyWithoutANameAnywhereIsOnePerson() throws Exception {
        imported.load(export("A", "k1", ""), export("B", "k1", ""));

        assertThat(creator("A")).isEqualTo(creator("B"));
        assertThat(creator("A").name()).isEqualTo("k1");
        assertThat(creator("A").isRemoved()).isFalse();
    }

    @Test
    public void theSameKeyWithTwoNamesIsTwoPeople() throws Exception {
        imported.load(export("A", "k1", user("k1", "ann")), export("B", "k1", user("k1", "bob")));

        assertThat(creator("A").name()).isEqualTo("ann");
        assertThat(creator("B").name()).isEqualTo("bob");
        assertThat(creator("A").key()).isNotEqualTo(creator("B").key());
    }

    @Test
    public void whoIsAlreadyThereIsRecognizedByName() throws Exception {
        imported.load(export("A", "k1", user("k1", "ann")));
        imported.load(export("B", "k2", user("k2", "Ann")));

        assertThat(creator("A")).isEqualTo(creator("B"));
    }

    @Test
    public void whoHasTheNameOfASandboxPersonIsThatPerson() throws Exception {
        imported.load(export("A", "k1", user("k1", "Rita")));

        assertThat(creator("A").key()).isEqualTo("k1");
        assertThat(imported.wiki.groupsOf("k1")).containsExactly("readers");
        assertThat(imported.wiki.people()).hasSize(5);
    }

    private Person creator(String space) {
        return imported.wiki.person(imported.page(space, "Page").creator()).orElseThrow();
    }

    private Path export(String space, String creator, String users) throws IOException {
        return ImportedWiki.export(folder.getRoot().toPath(), space + ".xml", users
                + "<object class=\"Space\"><id name=\"id\">1</id><property name=\"key\">" + space
                + "</property></object><object class=\"Page\"><id name=\"id\">2</id><property name=\"title\">Page"
                + "</property><property name=\"space\" class=\"Space\"><id name=\"id\">1</id></property>"
                + "<property name=\"creator\" class=\"ConfluenceUserImpl\"><id name=\"key\">" + creator
                + "</id></property></object>");
    }

    private static String user(String key, String name) {
        return "<object class=\"ConfluenceUserImpl\"><id name=\"key\">" + key + "</id><property name=\"name\">" + name
                + "</property></object>";
    }
}
