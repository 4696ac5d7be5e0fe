package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.directory.FakeDirectory;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.CellFigures;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.SiloTies;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.matrix.Ties;
import io.github.valuematrix.matrix.ValueMatrix;
import io.github.valuematrix.privacy.ShownSpaces;
import io.github.valuematrix.privacy.SpaceDiscussions;
import io.github.valuematrix.privacy.SpaceMatrices;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Belongings;
import io.github.valuematrix.scope.BenefitProxies;
import io.github.valuematrix.scope.Benefits;
import io.github.valuematrix.scope.Discussed;
import io.github.valuematrix.scope.Discussions;
import io.github.valuematrix.scope.Figures;
import io.github.valuematrix.scope.HomeCategories;
import io.github.valuematrix.scope.Journey;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.Memberships;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Participations;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.ScopeFigures;
import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.silo.LeftOut;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.Before;
import org.junit.Test;

/**
 * A wiki small enough to work out every number by hand: Field Service (FS) with anna, ben, cara, dan and eva, and Quality
 * Assurance (QA) with fred, gina, hugo, ines and jon. The report is that of July 2026, read on the first of August. The
 * half year before begins on the second of January, one day after the oldest entry.
 */
public class HandMadeWikiTest extends OnEachDatabase {

    /** Everybody's home is the space of the page that they created; fred has one contribution in each, QA's first. */
    private static final String BEFORE = """
            2026-01-01 anna creates FS/Home
            2026-02-01 ben creates FS/Tools
            2026-02-02 cara creates FS/Parts
            2026-02-03 dan creates FS/Sites
            2026-02-04 eva creates FS/Visits
            2026-02-05 fred creates QA/Plan
            2026-02-06 gina creates QA/Tests
            2026-02-07 hugo creates QA/Bugs
            2026-02-08 ines creates QA/Bench
            2026-02-09 jon creates QA/Audit
            2026-03-01 anna edits FS/Tools
            2026-03-02 fred comments FS/Home
            2026-03-03 gina edits QA/Plan
            """;

    /** Known from before: anna and ben, fred and anna, gina and fred. */
    private static final String JULY_SCRIPT = """
            2026-07-01 cara edits FS/Tools
            2026-07-02 dan comments FS/Home
            2026-07-03 eva comments FS/Parts
            2026-07-04 ben edits FS/Tools
            2026-07-05 anna edits FS/Tools
            2026-07-06 fred comments FS/Home as c1
            2026-07-06 anna answers c1
            2026-07-07 gina comments FS/Home
            2026-07-08 hugo comments FS/Parts
            2026-07-09 ines edits FS/Sites
            2026-07-10 ben comments FS/Tools
            2026-07-11 eva links FS/Visits to QA/Plan
            """;

    private static final LocalDate TODAY = LocalDate.parse("2026-08-01");
    private static final Period JULY = new Period(LocalDate.parse("2026-07-01"), TODAY);
    private static final long FIELD_SERVICE = 1;
    private static final long QUALITY = 2;
    private static final Extent FS = Extent.ofSpace(FIELD_SERVICE);
    private static final Extent SITE = Extent.ofSite(Set.of());
    private static final Offset<Double> EXACT = within(1e-6);
    private static final int K = 5;

    private Bases bases;
    private Figures figures;
    private BenefitProxies benefits;
    private ContributionReader contributions;

    @Before
    public void readTheWiki() {
        replace(new WikiScript(Map.of("FS", FIELD_SERVICE, "QA", QUALITY)).pages(BEFORE + JULY_SCRIPT)
                .toArray(Pages[]::new));
        InteractionReader interactions = new InteractionReader(database, retention, today);
        ParticipationReader people = new ParticipationReader(database, retention, today);
        contributions = new ContributionReader(database, retention);
        benefits = new BenefitProxies(people);
        bases = bases(interactions);
        figures = new Figures(contributions, interactions, people, new Participations(people), benefits);
    }

    private Bases bases(InteractionReader interactions) {
        BackFill backFill = mock(BackFill.class);
        when(backFill.isDone()).thenReturn(true);
        FakePluginSettings transactions = new FakePluginSettings();
        Memberships memberships = new Memberships(settings, new Roster(database), FakeDirectory.directory(),
                FakeDirectory.spaces(), transactions);
        return new Bases(interactions, reader, backFill, memberships,
                new Belongings(interactions, reader, new HomeCategories(FakeDirectory.spaces(), transactions)));
    }

    private ScopeFigures of(Extent extent) {
        return figures.of(extent, JULY, bases.of(JULY), TODAY, K);
    }

    @Test
    public void contributionsAreFourEditsSixCommentsAndOneReply() {
        // edits: cara, ben, anna on Tools, ines on Sites; comments: dan, eva, fred, gina, hugo, ben; reply: anna
        assertThat(of(FS).contributions()).isEqualTo(new Contributions(0, 0, 4, 4, 6, 1));
        assertThat(of(FS).interactions().byKind()).isEqualTo(Map.of(Interaction.Kind.EDIT, 4L,
                Interaction.Kind.COMMENT, 6L, Interaction.Kind.REPLY, 1L, Interaction.Kind.LINK, 1L));
    }

    @Test
    public void behindACellAreThePagesOnWhichItsPeopleMetTheLatestFirst() {
        Discussions discussions = new Discussions(new MeetingReader(database, retention), bases);

        // ines on Sites, hugo on Parts, gina on Home; eva's link is no discussion
        assertThat(discussions.of(FS, JULY, new Cell(Novelty.NEW, Reach.ACROSS))).extracting(Discussed::day)
                .containsExactly(LocalDate.parse("2026-07-09"), LocalDate.parse("2026-07-08"),
                        LocalDate.parse("2026-07-07"));
        // fred and anna on Home, twice
        assertThat(discussions.of(FS, JULY, new Cell(Novelty.EXISTING, Reach.ACROSS))).extracting(Discussed::day)
                .containsExactly(LocalDate.parse("2026-07-06"));
        assertThat(discussions.of(FS, JULY, new Cell(Novelty.NEW, Reach.EXTERNAL))).isEmpty();
    }

    @Test
    public void nothingIsShownBehindANumberThatIsNot() {
        SpaceDiscussions shown = new SpaceDiscussions(matrices(),
                new Discussions(new MeetingReader(database, retention), bases));

        assertThat(shown.of(Set.of(FIELD_SERVICE), JULY, new Cell(Novelty.NEW, Reach.ACROSS), TODAY, K).value())
                .hasSize(3);
        // two people
        assertThat(shown.of(Set.of(FIELD_SERVICE), JULY, new Cell(Novelty.EXISTING, Reach.WITHIN), TODAY, K).reason())
                .isEqualTo(Reason.FEW_PEOPLE);
        assertThat(shown.of(Set.of(FIELD_SERVICE), JULY, new Cell(Novelty.NEW, Reach.EXTERNAL), TODAY, K).reason())
                .isEqualTo(Reason.NOT_MEASURED);
    }

    @Test
    public void severalSpacesTogetherAreComparedAndHaveOneStage() {
        Set<Long> both = Set.of(FIELD_SERVICE, QUALITY);
        ShownSpaces together = matrices().of(both, new Question(JULY, true, TODAY), K);

        assertThat(together.contributions()).isEqualTo(11);
        assertThat(together.matrix().interactions(new Cell(Novelty.NEW, Reach.ACROSS))).isEqualTo(Said.of(4L));
        assertThat(together.before().interactions(new Cell(Novelty.NEW, Reach.ACROSS)).reason())
                .isEqualTo(Reason.TOO_EARLY_FOR_NEW);
        assertThat(matrices().of(both, new Question(JULY, false, TODAY), K).before()).isNull();
        assertThat(matrices().stage(both, TODAY, SpaceKind.UNSET.expectation(StageThresholds.DEFAULTS)))
                .isEqualTo(Stage.NO_VERDICT);
    }

    private SpaceMatrices matrices() {
        return new SpaceMatrices(bases, figures, new NaturalPeriods(bases, figures, contributions), reader,
                new Journeys(bases, figures, benefits, contributions));
    }

    @Test
    public void cellsHoldWhoMetWhom() {
        ValueMatrix matrix = of(FS).interactions().matrix();

        // cara on anna's version, dan on anna's Home, eva on cara's Parts, ben on cara's version
        assertThat(matrix.of(Novelty.NEW, Reach.WITHIN)).isEqualTo(new CellFigures(5, 4, 4));
        // anna edits after ben, ben comments on anna's version
        assertThat(matrix.of(Novelty.EXISTING, Reach.WITHIN)).isEqualTo(new CellFigures(2, 1, 2));
        // gina and anna, hugo and cara, ines and dan, eva's link to fred's Plan
        assertThat(matrix.of(Novelty.NEW, Reach.ACROSS)).isEqualTo(new CellFigures(8, 4, 4));
        // fred comments on anna's Home, anna answers
        assertThat(matrix.of(Novelty.EXISTING, Reach.ACROSS)).isEqualTo(new CellFigures(2, 1, 2));
        assertThat(matrix.withAnonymous()).isZero();
    }

    @Test
    public void fiveTiesAreInsideAndFiveBetween() {
        Basis basis = bases.of(JULY);
        Ties ties = of(FS).interactions().ties();

        assertThat(ties.inside()).isEqualTo(5);
        assertThat(ties.between()).isEqualTo(5);
        assertThat(ties.unassignedPairs()).isZero();
        // all of FS, and fred, gina, hugo and ines
        assertThat(ties.people()).isEqualTo(9);
        is(ties.crossShare(), 0.5);
        is(ties.index(), 0);
        // 36 pairs of nine people, 10 + 6 of them inside: (20 - 16) / 36
        is(ties.expectedIndex(), 4 / 36.0);
        assertThat(ties.newAcross(basis.before())).isEqualTo(Said.of(4L));
        // eight new ties, four within
        is(ties.newAcrossShare(basis.before()), 0.5);
        // anna, or fred, has two of the five
        is(ties.bridgeDependence(), 0.4);
        // of ten pairs anna and ben, anna and fred
        is(ties.twoWay(), 0.2);
    }

    @Test
    public void theSiteHasTheSameTiesAndEachSiloItsShare() {
        Map<Long, SiloTies> silos = of(SITE).interactions().ties().bySilo();

        // 5 x 4 pairs lead out of FS and 10 lie in it; 4 x 5 out of QA and 6 in it
        assertSilo(silos.get(FIELD_SERVICE), 5, 5, 5, 0, 10 / 30.0);
        assertSilo(silos.get(QUALITY), 4, 5, 0, 1, 14 / 26.0);
    }

    private static void assertSilo(SiloTies silo, long people, long outside, long inside, double index,
                                   double expected) {
        assertThat(silo.people()).isEqualTo(people);
        assertThat(silo.outside()).isEqualTo(outside);
        assertThat(silo.inside()).isEqualTo(inside);
        assertThat(silo.index()).isEqualTo(index, EXACT);
        is(silo.expected(), expected);
    }

    @Test
    public void ninePeopleTakePartAndThreeAreNew() {
        Participation people = of(FS).participation();

        // anna and ben contribute twice, seven others once; a link is no contribution
        assertThat(people.active()).isEqualTo(9);
        assertThat(people.bands()).isEqualTo(Map.of(Band.FROM_1, 9L, Band.FROM_5, 0L, Band.FROM_25, 0L,
                Band.FROM_100, 0L));
        // one of nine people: 2 of 11
        is(people.concentration().topShare(), 2 / 11.0);
        // ranks 1 to 7 once, 8 and 9 twice: 2 x 62 / (9 x 11) - 10 / 9
        is(people.concentration().gini(), 14 / 99.0);
        // whole weeks: 7 people, then hugo, ines and ben, then nobody twice: 10 / 4 of 9
        is(people.stickiness(), 2.5 / 9);
        // nine of the year, all of them active since May
        is(people.health(), 1);
        // gina, hugo and ines
        assertThat(people.newcomers()).isEqualTo(3);
        assertThat(people.retention().share()).isEqualTo(Said.absent(Reason.NO_NEWCOMERS));
        // both silos have five members; of QA only four contribute
        is(of(FS).breadth().share(), 0.5);
    }

    @Test
    public void benefitsFollowFromFivePages() {
        Benefits shown = of(FS).benefits();

        // Tools has three authors in July, Sites one; all of Tools' are of FS
        assertThat(shown.coAuthorship().pages()).isEqualTo(2);
        is(shown.coAuthorship().share(), 0.5);
        is(shown.coAuthorship().silosPerPage(), 1);
        is(shown.freshness().share(), 1);
        assertThat(shown.response().rate()).isEqualTo(Said.absent(Reason.NO_OLD_ITEMS));
        // of six comments only fred's is answered, after 90 minutes
        is(shown.replies().rate(), 1 / 6.0);
        assertThat(shown.replies().median()).isEqualTo(Said.absent(Reason.NOT_ANSWERED_YET));
        // Tools after 28 days, Sites after 156, three others not at all: the third of five is one of them
        assertThat(shown.help().pages()).isEqualTo(5);
        assertThat(shown.help().helped()).isEqualTo(2);
        assertThat(shown.help().median()).isEqualTo(Said.absent(Reason.NOT_HELPED_YET));
    }

    @Test
    public void theOnlyLinkLeadsToQuality() {
        SpaceLinks links = new LinkNetwork(new LinkMatrixReader(database, retention))
                .ofSpace(FIELD_SERVICE, JULY, new Period(JULY.from().minusDays(30), JULY.from()),
                        LeftOut.NOTHING);

        assertThat(links.openness().out()).isEqualTo(1);
        is(links.openness().crossShare(), 1);
        is(links.openness().expected(), 1);
        is(links.openness().openness(), 1);
        assertThat(links.openness().spread()).isEqualTo(Said.absent(Reason.TOO_FEW_TARGETS));
        assertThat(links.added()).isEqualTo(1);
        assertThat(links.missing()).isZero();
        assertThat(links.addedBefore()).isZero();
    }

    @Test
    public void fiveEditsAndSevenCommentsOfAYearAreTooLittleForAStage() {
        Journey journey = new Journeys(bases, figures, benefits, contributions)
                .of(Extent.ofSpace(FIELD_SERVICE), TODAY, SpaceKind.UNSET.expectation(StageThresholds.DEFAULTS));

        assertThat(journey.stage()).isEqualTo(Stage.NO_VERDICT);
        assertThat(journey.thisYear().numbers().contributors()).isEqualTo(9);
        assertThat(journey.thisYear().numbers().edits()).isEqualTo(5);
        assertThat(journey.thisYear().numbers().comments()).isEqualTo(7);
        assertThat(journey.thisYear().numbers().items()).isEqualTo(5);
        // QA
        assertThat(journey.thisYear().numbers().connectedSilos()).isEqualTo(Said.of(1L));
        assertThat(journey.isDormant()).isFalse();
    }

    @Test
    public void theNaturalPeriodIsTheShortestWithFiveContributors() {
        NaturalPeriods natural = new NaturalPeriods(bases, figures, contributions);

        // from the fourth of July: ben, anna, fred, gina, hugo, ines
        assertThat(natural.of(FS, TODAY, K)).isEqualTo(new Period(TODAY.minusDays(28), TODAY));
        assertThat(natural.of(FS, TODAY, 8)).isEqualTo(new Period(TODAY.minusDays(91), TODAY));
        // silent for more than a year: up to the last day of activity, the tenth of July
        LocalDate later = LocalDate.parse("2028-01-01");
        assertThat(natural.of(FS, later, K)).isEqualTo(new Period(LocalDate.parse("2025-07-11"),
                LocalDate.parse("2026-07-11")));
    }

    private static void is(Said<Double> figure, double expected) {
        assertThat(figure.value()).as(String.valueOf(figure.reason())).isEqualTo(expected, EXACT);
    }
}
