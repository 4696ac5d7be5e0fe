package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.Test;

public class ContributorTest {

    private static final Window WINDOW = new Window(100, 116);

    @Test
    public void sumsUpThePersonsDays() {
        assertThat(Contributor.of(List.of(new PersonDay(1, 108, 2), new PersonDay(1, 40, 7), new PersonDay(1, 100, 3),
                new PersonDay(1, 106, 1)), WINDOW))
                .containsExactly(new Contributor(1, 40, 108, 6, 2));
    }

    @Test
    public void daysLeftOverCountAsContributionsButInNoWeek() {
        assertThat(Contributor.of(List.of(new PersonDay(1, 115, 4)), WINDOW))
                .containsExactly(new Contributor(1, 115, 115, 4, 0));
    }

    @Test
    public void whoWasActiveOnlyBeforeTheWindowIsThereWithoutContributions() {
        List<Contributor> found = Contributor.of(List.of(new PersonDay(1, 99, 4)), WINDOW);

        assertThat(found).containsExactly(new Contributor(1, 99, 99, 0, 0));
        assertThat(found.get(0).isActive()).isFalse();
    }

    @Test
    public void whatLiesAfterTheWindowIsIgnored() {
        assertThat(Contributor.of(List.of(new PersonDay(1, 116, 4), new PersonDay(2, 115, 1),
                new PersonDay(2, 117, 1)), WINDOW))
                .containsExactly(new Contributor(2, 115, 115, 1, 0));
    }

    @Test
    public void refusesWhatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonDay(1, 100, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contributor(1, 101, 100, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contributor(1, 100, 101, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contributor(1, 100, 101, 1, -1));
    }
}
