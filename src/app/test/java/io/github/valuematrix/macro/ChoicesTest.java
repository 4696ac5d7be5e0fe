package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class ChoicesTest {

    @Test
    public void withoutParametersItIsTheJourneyWithoutAMark() {
        Choices choices = Choices.of(Map.of());

        assertThat(choices.layout()).isEqualTo(Layout.STEPS);
        assertThat(choices.here()).isEqualTo(Mark.NONE);
        assertThat(choices.title()).isEmpty();
        assertThat(choices.compact()).isFalse();
        assertThat(choices.isLive()).isFalse();
        assertThat(choices.live()).isEqualTo(
                new LiveChoices(Mode.WORDS, List.of(), List.of(), Span.NATURAL, Show.CHANGE, false));
        assertThat(choices.unknown()).isEmpty();
    }

    @Test
    public void valuesAreReadInAnyCaseAndWithBlanksAround() {
        Choices choices = Choices.of(Map.of("layout", " Grid ", "here", "BUSINESS-MODEL", "title", " Where we go "));

        assertThat(choices.layout()).isEqualTo(Layout.GRID);
        assertThat(choices.here()).isEqualTo(Mark.BUSINESS_MODEL);
        assertThat(choices.title()).isEqualTo("Where we go");
    }

    @Test
    public void aValueThatIsNotKnownIsNamedWithThoseThatAre() {
        Choices choices = Choices.of(Map.of("layout", "list", "here", "none"));

        assertThat(choices.layout()).isEqualTo(Layout.STEPS);
        assertThat(choices.unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.parameter()).isEqualTo("layout");
            assertThat(unknown.value()).isEqualTo("list");
            assertThat(unknown.known()).containsExactly("steps", "grid");
        });
    }

    @Test
    public void parametersOfLaterVersionsAreLeftAlone() {
        assertThat(Choices.of(Map.of("colour", "green", "", "x")).unknown()).isEmpty();
    }

    @Test
    public void spacesAndCategoriesStandBetweenCommas() {
        LiveChoices live = Choices.of(Map.of("spaces", " FS, ,~maya,FS", "categories", "sales,field work")).live();

        assertThat(live.keys()).containsExactly("FS", "~maya");
        assertThat(live.categories()).containsExactly("sales", "field work");
    }

    @Test
    public void thousandsOfSpacesAreNotAskedFor() {
        String keys = "S1,".repeat(5) + IntStream.range(0, 10_000).mapToObj(key -> "K" + key)
                .collect(Collectors.joining(","));

        assertThat(Choices.of(Map.of("spaces", keys)).live().keys()).hasSize(200).contains("S1", "K0");
    }

    @Test
    public void whatIsNeitherTrueNorFalseIsNamed() {
        Choices choices = Choices.of(Map.of("compact", "TRUE", "side-by-side", "yes", "period", "29", "mode", "both"));

        assertThat(choices.compact()).isTrue();
        assertThat(choices.isLive()).isTrue();
        assertThat(choices.live().sideBySide()).isFalse();
        assertThat(choices.unknown()).extracting(Given.Unknown::parameter)
                .containsExactlyInAnyOrder("side-by-side", "period");
    }

    @Test
    public void aPositionFromLiveNumbersIsLiveEvenWithWordsAlone() {
        assertThat(Choices.of(Map.of("here", "live")).isLive()).isTrue();
    }
}
