package io.github.valuematrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * A call that no public source shows for Confluence 10 is marked in its declaration, listed in UNCONFIRMED.md and made
 * from one class of the app, so that one edit mends it. This test holds the three against each other.
 */
public class UnconfirmedCallsTest {

    private static final Path LIST = Path.of("..", "confluence-api", "UNCONFIRMED.md");
    private static final String UNCONFIRMED = "io.github.valuematrix.api.Unconfirmed";

    @Test
    public void theListHasWhatTheDeclarationsMarkAndWhatWouldSettleIt() throws IOException {
        SortedMap<String, String> listed = new TreeMap<>();
        rows().forEach(row -> listed.put(row.call(), row.settledBy()));

        assertThat(listed).isEqualTo(marked());
    }

    @Test
    public void eachUnconfirmedCallIsMadeFromTheOneClassThatTheListNames() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row ->
                assertThat(HostCalls.callersOf(row.call())).as(row.call()).containsExactly(row.caller()));
    }

    private static SortedMap<String, String> marked() {
        SortedMap<String, String> marked = new TreeMap<>();
        for (JavaClass type : HostCalls.declaredTypes()) {
            settledBy(type.getAnnotations()).forEach(value -> marked.put(type.getName(), value));
            type.getMembers().forEach(member ->
                    settledBy(member.getAnnotations()).forEach(value -> marked.put(HostCalls.name(member), value)));
        }
        return marked;
    }

    private static Stream<String> settledBy(Collection<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.getRawType().getName().equals(UNCONFIRMED))
                .map(annotation -> annotation.get("value").orElseThrow().toString());
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("| `com.atlassian."))
                .map(Row::of)
                .toList();
    }

    /** One line of the list. */
    private record Row(String call, String caller, String settledBy) {

        static Row of(String line) {
            String[] cells = line.replace("`", "").split("\\|");
            return new Row(cells[1].trim(), cells[2].trim(), cells[3].trim());
        }
    }
}
