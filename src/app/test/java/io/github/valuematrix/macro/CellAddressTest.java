package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class CellAddressTest {

    @Test
    public void itSaysTheSpacesTheCellAndTheDaysWithTheLastOneIncluded() {
        CellAddress address = CellAddress.of("FS, PD", "new", "across", "2026-10-26", "2026-11-22").orElseThrow();

        assertThat(address.spaceKeys()).containsExactly("FS", "PD");
        assertThat(address.cell()).isEqualTo(new Cell(Novelty.NEW, Reach.ACROSS));
        assertThat(address.period()).isEqualTo(Shown.FOUR_WEEKS);
    }

    @Test
    public void theAddressOfANumberSaysIt() {
        String link = new Links("").discussions(List.of("FS"), new Cell(Novelty.EXISTING, Reach.EXTERNAL),
                Shown.FOUR_WEEKS);

        assertThat(link).endsWith("discussions.action?spaces=FS&novelty=existing&reach=external"
                + "&from=2026-10-26&to=2026-11-22");
    }

    @Test
    public void whatIsMissingOrMakesNoSenseBelongsToNoNumber() {
        assertThat(CellAddress.of(null, null, null, null, null)).isEmpty();
        assertThat(CellAddress.of(" , ", "new", "across", "2026-10-26", "2026-11-22")).isEmpty();
        assertThat(CellAddress.of("FS", "newest", "across", "2026-10-26", "2026-11-22")).isEmpty();
        assertThat(CellAddress.of("FS", "new", "around", "2026-10-26", "2026-11-22")).isEmpty();
        assertThat(CellAddress.of("FS", "new", "across", "2026-11-22", "2026-10-26")).isEmpty();
        assertThat(CellAddress.of("FS", "new", "across", "last week", "2026-10-26")).isEmpty();
    }

    @Test
    public void noMoreSpacesAreAskedForThanAMatrixShows() {
        String keys = IntStream.range(0, 5_000).mapToObj(key -> "S" + key).collect(Collectors.joining(","));

        assertThat(CellAddress.of(keys, "new", "across", "2026-10-26", "2026-11-22").orElseThrow().spaceKeys())
                .hasSize(LiveReader.MOST_TOGETHER);
    }
}
