package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;

public class CoAuthorshipTest {

    private static final Map<Integer, Long> SILOS = Map.of(1, 10L, 2, 10L, 3, 20L, 4, 30L);

    @Test
    public void aPageIsCoAuthoredByTwoPeopleOrMore() {
        CoAuthorship coAuthorship = CoAuthorship.of(4, List.of(by(1, 1), by(1, 2), by(2, 1), by(3, 1), by(3, 3),
                by(3, 4)), SILOS);

        assertThat(coAuthorship.coAuthored()).isEqualTo(2);
        assertThat(coAuthorship.share()).isEqualTo(Said.of(0.5));
    }

    @Test
    public void whoWritesOnAPageTwiceIsOneAuthor() {
        assertThat(CoAuthorship.of(1, List.of(by(1, 1), by(1, 1)), SILOS))
                .isEqualTo(new CoAuthorship(1, 0, Said.of(0.0), Said.absent(Reason.NO_CO_AUTHORED_PAGES)));
    }

    @Test
    public void silosAreCountedOncePerPageAndAveraged() {
        assertThat(CoAuthorship.of(2, List.of(by(1, 1), by(1, 2), by(2, 1), by(2, 3), by(2, 4)), SILOS).silosPerPage())
                .isEqualTo(Said.of(2.0));
    }

    @Test
    public void authorsWithoutASiloAreLeftOutAndPagesThatHaveNoOthersToo() {
        CoAuthorship coAuthorship = CoAuthorship.of(2, List.of(by(1, 1), by(1, 8), by(2, 8), by(2, 9)), SILOS);

        assertThat(coAuthorship).isEqualTo(new CoAuthorship(2, 2, Said.of(1.0), Said.of(1.0)));
        assertThat(CoAuthorship.of(1, List.of(by(2, 8), by(2, 9)), SILOS).silosPerPage())
                .isEqualTo(Said.absent(Reason.NO_CO_AUTHORED_PAGES));
    }

    @Test
    public void cannotBeSaidWithoutPages() {
        assertThat(CoAuthorship.of(0, List.of(), SILOS)).isEqualTo(
                new CoAuthorship(0, 0, Said.absent(Reason.NO_PAGES), Said.absent(Reason.NO_CO_AUTHORED_PAGES)));
    }

    @Test
    public void noMorePagesAreCoAuthoredThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoAuthorship.of(0, List.of(by(1, 1), by(1, 2)), SILOS));
    }

    @Test
    public void otherNumbersForPagesPeopleAndSilosChangeNothing() {
        Random random = new Random(7);
        Map<Integer, Long> relabelled = new HashMap<>();
        SILOS.forEach((person, silo) -> relabelled.put(50 - person, 50 - silo));
        for (int i = 0; i < 200; i++) {
            List<Authorship> some = IntStream.range(0, 30)
                    .mapToObj(each -> by(random.nextInt(10), 1 + random.nextInt(6))).toList();
            List<Authorship> turned = some.stream()
                    .map(each -> by(50 - each.page(), 50 - each.person())).toList();

            CoAuthorship coAuthorship = CoAuthorship.of(10, some, SILOS);

            assertThat(CoAuthorship.of(10, turned, relabelled)).isEqualTo(coAuthorship);
            assertThat(coAuthorship.share().value()).isBetween(0.0, 1.0);
            assertThat(coAuthorship.silosPerPage().value()).isBetween(1.0, 3.0);
        }
    }

    private static Authorship by(long page, int person) {
        return new Authorship(page, person);
    }
}
