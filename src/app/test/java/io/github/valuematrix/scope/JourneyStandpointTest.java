package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.PageAuthor;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.PersonSpan;
import io.github.valuematrix.ledger.Waited;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.matrix.Ratio;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.matrix.Standpoint;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/**
 * Six people, four of silo 7 and two of silo 8, who edit enough; of 20 items 5 were answered within a week, and of the
 * two pages one has two authors.
 */
public class JourneyStandpointTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    private final Bases bases = mock(Bases.class);
    private final InteractionReader interactions = mock(InteractionReader.class);
    private final ParticipationReader people = mock(ParticipationReader.class);
    private final ContributionReader contributions = mock(ContributionReader.class);
    private final BenefitProxies benefits = new BenefitProxies(people);
    private final Journeys journeys = new Journeys(bases, new Figures(contributions, interactions, people,
            new Participations(people), benefits), benefits, contributions);

    @Before
    public void oneSpace() {
        when(bases.of(any())).thenReturn(new Basis(SiloRule.HOME_SPACE, Silos.of(
                Map.of(1, 7L, 2, 7L, 3, 7L, 4, 7L, 5, 8L, 6, 8L)), io.github.valuematrix.matrix.Before.UNKNOWN,
                LeftOut.NOTHING));
        when(people.spans(any(), any(), any())).thenReturn(IntStream.rangeClosed(1, 6)
                .mapToObj(person -> new PersonSpan(person, 0, 1, 10)).toList());
        when(people.authors(any(), any(), any())).thenReturn(List.of(new PageAuthor(1, 1), new PageAuthor(1, 2),
                new PageAuthor(2, 1)));
        when(people.waitsOfContent(any(), any(), any())).thenReturn(List.of(new Waited(30L, 5), new Waited(null, 15)));
        when(people.waitsOfContent(any(), any(), eq(TODAY))).thenReturn(List.of());
        when(interactions.interactions(any(), any(), any())).thenReturn(List.of(interaction(1, 2), interaction(5, 1)));
        when(contributions.byDay(any(), any(), any())).thenReturn(new TreeMap<>(Map.of(TODAY.minusDays(1),
                new Contributions(20, 0, 40, 40, 5, 0))));
        when(contributions.lastDay(any(), any())).thenReturn(Optional.of(TODAY.minusDays(1)));
    }

    private static Interaction interaction(int actor, int counterpart) {
        return new Interaction(Interaction.Kind.EDIT, actor, counterpart, 1);
    }

    @Test
    public void whatTheSharesAreMadeOfIsKnown() {
        Standpoint standpoint = standpoint(SpaceKind.UNSET);

        assertThat(standpoint.shares().answered()).isEqualTo(new Ratio(5, 20));
        assertThat(standpoint.shares().areComments()).isFalse();
        assertThat(standpoint.shares().coauthored()).isEqualTo(new Ratio(1, 2));
        assertThat(standpoint.shares().across()).isEqualTo(new Ratio(1, 2));
        assertThat(standpoint.isDormant()).isFalse();
    }

    @Test
    public void theKindOfASpaceDecidesWhatComesNextAndNotWhatIsCounted() {
        Standpoint unset = standpoint(SpaceKind.UNSET);
        Standpoint forum = standpoint(SpaceKind.FORUM);

        assertThat(forum.numbers()).isEqualTo(unset.numbers());
        assertThat(unset.verdict().stage()).isEqualTo(Stage.OPERATIONAL);
        assertThat(forum.verdict().stage()).isEqualTo(Stage.STARTING);
        assertThat(NextStep.of(forum)).isEqualTo(NextStep.ANSWER_PAGES);
    }

    @Test
    public void whereTooFewItemsAreOldEnoughCommentsCount() {
        when(people.waitsOfContent(any(), any(), any())).thenReturn(List.of());
        when(people.waitsOfComments(any(), any(), any())).thenReturn(List.of(new Waited(30L, 4), new Waited(null, 16)));
        when(people.waitsOfComments(any(), any(), eq(TODAY))).thenReturn(List.of());

        assertThat(standpoint(SpaceKind.UNSET).shares().answered()).isEqualTo(new Ratio(4, 20));
        assertThat(NextStep.of(standpoint(SpaceKind.FORUM))).isEqualTo(NextStep.ANSWER_COMMENTS);
    }

    @Test
    public void aSpaceThatWasSilentForAYearIsToBeRevived() {
        when(contributions.lastDay(any(), any())).thenReturn(Optional.of(TODAY.minusDays(366)));

        assertThat(NextStep.of(standpoint(SpaceKind.UNSET))).isEqualTo(NextStep.REVIVE);
    }

    private Standpoint standpoint(SpaceKind kind) {
        return journeys.of(Extent.ofSpace(7), TODAY, kind.expectation(StageThresholds.DEFAULTS)).standpoint();
    }
}
