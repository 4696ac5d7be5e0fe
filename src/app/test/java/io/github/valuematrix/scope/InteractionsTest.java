package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.Interaction.Kind;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.CellFigures;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class InteractionsTest {

    private static final Basis BASIS = new Basis(SiloRule.HOME_SPACE,
            Silos.of(Map.of(1, 10L, 2, 20L)), new Before(Set.of()), LeftOut.NOTHING);

    @Test
    public void allKindsOfTheSamePairAreOneContact() {
        Interactions all = Interactions.of(List.of(new Interaction(Kind.EDIT, 1, 2, 3),
                new Interaction(Kind.COMMENT, 1, 2, 4), new Interaction(Kind.LINK, 2, 1, 5)), BASIS, 5);

        assertThat(all.matrix().of(Novelty.NEW, Reach.ACROSS)).isEqualTo(new CellFigures(2, 1, 12));
        assertThat(all.ties().between()).isEqualTo(1);
        assertThat(all.ties().twoWay().value()).isEqualTo(1);
    }

    @Test
    public void eachKindIsCountedAlsoWhereSomebodyHasNoName() {
        Interactions all = Interactions.of(List.of(new Interaction(Kind.REPLY, 0, 2, 3),
                new Interaction(Kind.REPLY, 1, 2, 4)), BASIS, 5);

        assertThat(all.byKind()).containsExactly(Map.entry(Kind.EDIT, 0L), Map.entry(Kind.COMMENT, 0L),
                Map.entry(Kind.REPLY, 7L), Map.entry(Kind.LINK, 0L));
        assertThat(all.matrix().withAnonymous()).isEqualTo(3);
    }
}
