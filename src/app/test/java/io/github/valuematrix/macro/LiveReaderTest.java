package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.matrix.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

public class LiveReaderTest {

    private static final List<Numbers> NUMBERS = List.of(new Numbers(List.of("PD"), "Product Design", Shown.NOW, null));

    private final ChosenSpaces chosen = mock(ChosenSpaces.class);
    private final LiveNumbers numbers = mock(LiveNumbers.class);
    private final BackFill backFill = mock(BackFill.class);
    private final LiveReader reader = new LiveReader(chosen, numbers, backFill, Shown.wording());
    private final Space home = Shown.space("PD", "Product Design");

    @Before
    public void allIsRead() {
        when(backFill.isDone()).thenReturn(true);
        when(numbers.k()).thenReturn(5);
        finds(List.of(home), false);
        finds(Stage.CULTURAL, false);
    }

    private void finds(Stage stage, boolean isQuiet) {
        LiveNumbers.Found found = new LiveNumbers.Found(NUMBERS, Shown.FOUR_WEEKS, stage, isQuiet);
        when(numbers.of(any(), any())).thenReturn(found);
    }

    private void finds(List<Space> spaces, boolean without) {
        when(chosen.of(any(), any(), any())).thenReturn(new ChosenSpaces.Found(spaces, without));
    }

    private Live live(Map<String, String> parameters, Space space) {
        return reader.of(Choices.of(parameters), space, null);
    }

    @Test
    public void numbersAndStepAreThoseOfTheSpaces() {
        Live live = live(Map.of(), home);

        assertThat(live.numbers()).isEqualTo(NUMBERS);
        assertThat(live.step()).map(step -> step.number()).contains(2);
        assertThat(live.instead()).isEmpty();
    }

    @Test
    public void aPageThatIsNotSavedYetHasNoSpaceOfItsOwn() {
        assertThat(live(Map.of(), null).instead()).isEqualTo("Numbers show once this page is saved.");
        assertThat(live(Map.of("spaces", "PD"), null).hasNumbers()).isTrue();
    }

    @Test
    public void whoSeesNoSpaceIsToldSo() {
        finds(List.of(), true);

        assertThat(live(Map.of(), home).instead()).isEqualTo("You cannot see any space of this matrix.");
        assertThat(live(Map.of(), home).spaces()).isEmpty();
    }

    @Test
    public void halfASpaceHasNoNumbersYet() {
        when(backFill.isDone()).thenReturn(false);
        when(backFill.progress(anyString())).thenReturn(progress(BackFillProgress.State.RUNNING, 64));

        assertThat(live(Map.of(), home).instead()).isEqualTo("Still reading this space: 64%.");
        assertThat(live(Map.of(), home).hasNumbers()).isFalse();
    }

    @Test
    public void aSpaceThatIsReadNeedNotWaitForTheOthers() {
        when(backFill.isDone()).thenReturn(false);
        when(backFill.progress(anyString())).thenReturn(progress(BackFillProgress.State.DONE, 100));

        assertThat(live(Map.of(), home).hasNumbers()).isTrue();
    }

    private static BackFillProgress progress(BackFillProgress.State state, int pages) {
        return new BackFillProgress(state, pages, pages, 100, null, List.of(), 0, null, null,
                BackFillProgress.Speed.NONE);
    }

    @Test
    public void whereNobodyWroteThereAreNoNumbers() {
        finds(Stage.NO_VERDICT, true);

        assertThat(live(Map.of("mode", "numbers"), home).instead()).isEqualTo("No activity in this period.");
        assertThat(live(Map.of("mode", "numbers"), home).hasNumbers()).isFalse();
        assertThat(live(Map.of("here", "live"), home).instead()).as("where no numbers are asked for").isEmpty();
    }

    @Test
    public void whatIsLeftOutIsSaid() {
        finds(List.of(home), true);

        assertThat(live(Map.of(), home).hint()).isEqualTo("Spaces that you cannot see are left out.");
    }

    @Test
    public void noMoreThanFiveSpacesStandBesideEachOther() {
        finds(IntStream.range(0, 7).mapToObj(number -> Shown.space("S" + number, "Space " + number)).toList(), false);

        assertThat(live(Map.of("side-by-side", "true"), home).spaces()).hasSize(5);
        assertThat(live(Map.of("side-by-side", "true"), home).hint()).isEqualTo("The first 5 of 7 spaces are shown.");
        assertThat(live(Map.of(), home).spaces()).hasSize(7);
    }

    @Test
    public void aFaultOfOursLeavesThePageItsWords() {
        when(numbers.of(any(), any())).thenThrow(new IllegalStateException("the database is away"));

        assertThat(live(Map.of(), home).instead()).startsWith("The numbers could not be read.");
    }
}
