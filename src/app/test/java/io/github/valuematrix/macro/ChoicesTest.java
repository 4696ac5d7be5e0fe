package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class ChoicesTest {

    @Test
    public void withoutParametersItIsTheJourneyWithoutAMark() {
        Choices choices = Choices.of(Map.of());

        assertThat(choices.layout()).isEqualTo(Layout.STEPS);
        assertThat(choices.here()).isEmpty();
        assertThat(choices.title()).isEmpty();
        assertThat(choices.unknown()).isEmpty();
    }

    @Test
    public void valuesAreReadInAnyCaseAndWithBlanksAround() {
        Choices choices = Choices.of(Map.of("layout", " Grid ", "here", "BUSINESS-MODEL", "title", " Where we go "));

        assertThat(choices.layout()).isEqualTo(Layout.GRID);
        assertThat(choices.here()).contains(Step.BUSINESS_MODEL);
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
        assertThat(Choices.of(Map.of("spaces", "FS,PD", "", "x")).unknown()).isEmpty();
    }
}
