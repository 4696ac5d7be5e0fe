package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloNames;
import io.github.valuematrix.silo.SiloRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/**
 * Person 3 is a customer, 9 is left out, 0 has no name.
 */
public class QuarterTest {

    private static final List<Interaction> INTERACTIONS = List.of(
            new Interaction(Interaction.Kind.COMMENT, 3, 1, 2), new Interaction(Interaction.Kind.COMMENT, 0, 1, 4),
            new Interaction(Interaction.Kind.REPLY, 0, 2, 8), new Interaction(Interaction.Kind.EDIT, 0, 2, 16),
            new Interaction(Interaction.Kind.COMMENT, 9, 1, 32), new Interaction(Interaction.Kind.COMMENT, 1, 0, 64));

    @Test
    public void anonymousCommentsAreThoseOfCustomersIfTheAdminSaysSo() {
        assertThat(quarter(Set.of(3), "").external()).isEqualTo(Said.of(2L));
        assertThat(quarter(Set.of(3), "yes").external()).as("2 + 4 + 8").isEqualTo(Said.of(14L));
    }

    @Test
    public void withoutCustomersNothingIsMeasured() {
        assertThat(quarter(null, "").external()).isEqualTo(Said.absent(Reason.NOT_MEASURED));
    }

    @Test
    public void quartersOfWhichNothingIsKnownMatterOnlyWhereTheOthersAreTooFew() {
        Said<Long> unknown = Said.absent(Reason.TOO_EARLY_FOR_NEW);

        assertThat(Quarter.withAny(List.of(Said.of(3L), Said.of(1L), unknown, unknown), 2)).isEqualTo(Said.of(2L));
        assertThat(Quarter.withAny(List.of(Said.of(3L), Said.of(0L), Said.of(0L), unknown), 2)).isEqualTo(unknown);
        assertThat(Quarter.withAny(List.of(Said.of(3L), Said.of(0L)), 2)).isEqualTo(Said.of(1L));
    }

    private static Quarter quarter(Set<Integer> external, String anonymous) {
        Terms terms = new Terms(CompanyInput.of(Settings.DEFAULTS, Map.of("anonymousOutside", anonymous))
                .settings(Settings.DEFAULTS).company(), SiloNames.NONE);
        Basis basis = new Basis(SiloRule.HOME_SPACE, new Silos(Map.of(1, 10L, 2, 10L), external),
                Before.UNKNOWN, new LeftOut(Set.of(9), Set.of()), terms);
        return Quarter.of(Interactions.of(INTERACTIONS, basis, 5), basis);
    }
}
