package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** People 1 and 2 belong to silo 10, 3 and 4 to 20, 5 to none. */
public class SiloFlowTest {

    private static final Map<Integer, Long> HOMES = Map.of(1, 10L, 2, 10L, 3, 20L, 4, 20L);

    @Test
    public void interactionsAddUpByTheSilosOfBothSides() {
        List<SiloFlow> flows = SiloFlow.of(List.of(new Contact(1, 3, 2), new Contact(2, 3, 5), new Contact(3, 1, 4),
                new Contact(1, 2, 7)), Silos.of(HOMES), Before.UNKNOWN, cell -> true);

        assertThat(flows).containsExactlyInAnyOrder(new SiloFlow(10, 20, 7, Set.of(1, 2), Set.of(3)),
                new SiloFlow(20, 10, 4, Set.of(3), Set.of(1)), new SiloFlow(10, 10, 7, Set.of(1), Set.of(2)));
    }

    @Test
    public void whoHasNoSiloOrNoNameIsInNone() {
        assertThat(SiloFlow.of(List.of(new Contact(1, 5, 2), new Contact(5, 1, 2),
                new Contact(Contact.ANONYMOUS, 1, 3)), Silos.of(HOMES), Before.UNKNOWN, cell -> true)).isEmpty();
    }

    @Test
    public void customersAndPartnersAreInNone() {
        assertThat(SiloFlow.of(List.of(new Contact(1, 3, 2)), new Silos(HOMES, Set.of(3)), Before.UNKNOWN, cell -> true))
                .isEmpty();
    }

    @Test
    public void onlyContactsInTheCellsThatAreAskedForCount() {
        List<SiloFlow> flows = SiloFlow.of(List.of(new Contact(1, 3, 2), new Contact(1, 2, 7)), Silos.of(HOMES),
                Before.UNKNOWN, cell -> cell.reach() == Reach.ACROSS);

        assertThat(flows).containsExactly(new SiloFlow(10, 20, 2, Set.of(1), Set.of(3)));
    }

    @Test
    public void twoBecomeOneWithTheirPeopleCountedOnce() {
        SiloFlow both = SiloFlow.together(1, 2, List.of(new SiloFlow(10, 20, 3, Set.of(1), Set.of(3)),
                new SiloFlow(10, 30, 4, Set.of(1, 2), Set.of(3))));

        assertThat(both).isEqualTo(new SiloFlow(1, 2, 7, Set.of(1, 2), Set.of(3)));
        assertThat(both.people()).containsExactlyInAnyOrder(1, 2, 3);
    }
}
