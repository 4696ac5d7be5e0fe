package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.adoption.LinkMatrix;
import io.github.valuematrix.adoption.SpaceOpenness;
import io.github.valuematrix.directory.SpaceDirectory;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.NightlyReport.Part;
import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.PersonSpan;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.BenefitProxies;
import io.github.valuematrix.scope.Comparisons;
import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.scope.Figures;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Participations;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.scope.TrendUnit;
import io.github.valuematrix.scope.Trends;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

/**
 * A space of six people, reported in the night of 25 November.
 */
public class NightlySpaceReportsTest {

    private static final long SPACE = 7;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);
    private static final Expectation EXPECTATION = SpaceKind.UNSET.expectation(StageThresholds.DEFAULTS);
    private static final Question NATURAL = new Question(null, true, TODAY);
    private static final Duration LONG = Duration.ofSeconds(2);

    private final SettingsStore settings = FakePluginSettings.store();
    private final Today today = new Today(Zones.of("UTC"), CLOCK);
    private final NightlyReports kept = mock(NightlyReports.class);
    private final List<NightlyReport> made = new ArrayList<>();
    private final BackFill backFill = mock(BackFill.class);
    private final ParticipationReader people = mock(ParticipationReader.class);
    private final ContributionReader contributions = mock(ContributionReader.class);
    private final SpaceReportMaker maker = maker();
    private final NightlyRules nightlyRules =
            new NightlyRules(settings, new Retention(settings, today), today, backFill);
    private final SpaceDirectory directory = mock(SpaceDirectory.class);
    private final SpaceSummaryMaker summaries = new SpaceSummaryMaker(maker,
            new Expectations(FakePluginSettings.spaceKinds(), settings), directory, new TransactionTemplate() {
                @Override
                public <T> T execute(TransactionCallback<T> work) {
                    return work.doInTransaction();
                }
            });
    private final NightlySpaceReports reports = new NightlySpaceReports(kept, nightlyRules);
    private final NightlyMaker night = new NightlyMaker(kept, maker, summaries, mock(SiloMapMaker.class),
            nightlyRules);
    private String rules;

    private SpaceReportMaker maker() {
        Bases bases = mock(Bases.class);
        when(bases.of(any())).thenReturn(new Basis(SiloRule.HOME_SPACE,
                Silos.of(Map.of(1, 7L, 2, 7L, 3, 7L, 4, 7L, 5, 8L, 6, 8L)),
                io.github.valuematrix.matrix.Before.UNKNOWN, LeftOut.NOTHING));
        when(bases.leftOut()).thenReturn(LeftOut.NOTHING);
        InteractionReader interactions = mock(InteractionReader.class);
        when(interactions.interactions(any(), any(), any())).thenReturn(List.of(
                new Interaction(Interaction.Kind.EDIT, 1, 2, 3), new Interaction(Interaction.Kind.COMMENT, 5, 1, 1)));
        when(people.spans(any(), any(), any())).thenReturn(IntStream.rangeClosed(1, 6)
                .mapToObj(person -> new PersonSpan(person, 0, 1, 10)).toList());
        when(contributions.byDay(any(), any(), any())).thenReturn(new TreeMap<>(Map.of(TODAY.minusDays(1),
                new Contributions(20, 0, 40, 40, 5, 0))));
        when(contributions.lastDay(any(), any())).thenReturn(Optional.of(TODAY.minusDays(1)));
        BenefitProxies benefits = new BenefitProxies(people);
        Figures figures = new Figures(contributions, interactions, people, new Participations(people), benefits);
        LedgerReader ledger = mock(LedgerReader.class);
        when(ledger.keeps(any())).thenReturn(true);
        LinkNetwork links = mock(LinkNetwork.class);
        when(links.ofSpace(anyLong(), any(), any(), any())).thenReturn(new SpaceLinks(
                SpaceOpenness.of(new LinkMatrix(List.of()), SPACE), 3, 2L, 1));
        NaturalPeriods natural = new NaturalPeriods(bases, figures, contributions);
        return new SpaceReportMaker(new Comparisons(bases, figures, natural, ledger),
                new Journeys(bases, figures, benefits, contributions), links, natural,
                new Trends(bases, figures, contributions));
    }

    @Before
    public void theNight() {
        when(directory.categories("FS")).thenReturn(Set.of("teams"));
        wikiIsRead(BackFillProgress.State.DONE);
        doAnswer(call -> {
            rules = call.getArgument(2);
            made.addAll(call.getArgument(3));
            return null;
        }).when(kept).replace(anyLong(), any(), any(), any());
        when(kept.natural(anyLong(), any(), any())).thenAnswer(call -> call.getArgument(2).equals(rules)
                ? made.stream().filter(NightlyReport::isNatural).findFirst() : Optional.empty());
        when(kept.of(anyLong(), any(), any(), any(), any())).thenAnswer(call -> made.stream()
                .filter(report -> report.part() == call.getArgument(1) && report.period().equals(call.getArgument(2)))
                .findFirst());
        night.make(SPACE, "FS", TODAY, EXPECTATION, new NightlyMaker.Bases(LONG, LONG));
    }

    private void wikiIsRead(BackFillProgress.State state) {
        when(backFill.isDone()).thenReturn(state == BackFillProgress.State.DONE);
    }

    private ShownSpaceReport live(Question question) {
        return maker.report(SPACE, question, maker.journey(SPACE, TODAY, EXPECTATION));
    }

    @Test
    public void whatIsFoundIsWhatWouldBeMadeNow() {
        ShownSpaceReport found = reports.find(SPACE, NATURAL, EXPECTATION).orElseThrow();

        assertThat(found.madeAt()).isNotNull();
        assertThat(found.madeAt(null)).isEqualTo(live(NATURAL));
        assertThat(found.now().matrix().cells()).isNotEmpty();
        for (int days : NaturalPeriods.LENGTHS) {
            Question question = new Question(new Period(TODAY.minusDays(days), TODAY), true, TODAY);
            assertThat(reports.find(SPACE, question, EXPECTATION).map(report -> report.madeAt(null)))
                    .contains(live(question));
        }
    }

    @Test
    public void theNaturalPeriodIsMadeOnceAndTheOthersBesideIt() {
        assertThat(madeOf(Part.REPORT)).hasSize(3).extracting(NightlyReport::isNatural)
                .containsExactly(true, false, false);
        assertThat(madeOf(Part.REPORT)).allSatisfy(report ->
                assertThat(report.took()).isGreaterThanOrEqualTo(LONG));
    }

    @Test
    public void theNaturalPeriodOfADormantSpaceIsNotAmongThem() {
        made.clear();
        when(people.spans(any(), any(), any())).thenReturn(List.of());
        when(contributions.lastDay(any(), any())).thenReturn(Optional.of(TODAY.minusDays(400)));

        night.make(SPACE, "FS", TODAY, EXPECTATION, new NightlyMaker.Bases(LONG, LONG));

        assertThat(madeOf(Part.REPORT)).hasSize(3).noneMatch(NightlyReport::isNatural);
        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isEmpty();
    }

    private List<NightlyReport> madeOf(Part part) {
        return made.stream().filter(report -> report.part() == part).toList();
    }

    @Test
    public void theTrendOfTheYearUpToTodayIsFoundAsItWouldBeMadeNow() {
        Period year = Trends.year(TODAY);

        assertThat(reports.trend(SPACE, year, TrendUnit.WEEK, 5)).contains(maker.trend(SPACE, year, TrendUnit.WEEK, 5));
        assertThat(reports.trend(SPACE, year, TrendUnit.DAY, 5)).isEmpty();
        assertThat(reports.trend(SPACE, year, TrendUnit.WEEK, 6)).isEmpty();
        assertThat(reports.trend(SPACE, Trends.year(TODAY.minusDays(1)), TrendUnit.WEEK, 5)).isEmpty();
    }

    @Test
    public void theSummaryOfEachPeriodSaysWhatItsReportSays() {
        assertThat(madeOf(Part.SUMMARY)).hasSize(3).allSatisfy(summary -> {
            SpaceSummary read = NightlyText.read(summary.text(), SpaceSummary.class).orElseThrow();
            ShownSpaceReport report = live(new Question(summary.period(), true, TODAY));
            assertThat(read.now().contributions()).isEqualTo(65);
            assertThat(read.now().contributors()).isEqualTo(report.now().participation().active());
            assertThat(read.now().crossShare()).isEqualTo(report.now().matrix().ties().crossShare());
            assertThat(read.step().stage()).isEqualTo(report.journey().stage());
            assertThat(read.history()).hasSize(13).endsWith(65L);
            assertThat(read.categories()).containsExactly("teams");
        });
    }

    @Test
    public void whatTakesNoTimeIsMadeWhenSomebodyAsks() {
        made.clear();
        night.make(SPACE, "FS", TODAY, EXPECTATION, new NightlyMaker.Bases(Duration.ZERO, Duration.ZERO));
        made.replaceAll(report -> new NightlyReport(report.part(), report.period(), report.isNatural(), report.madeAt(),
                Duration.ofMillis(400), report.text()));

        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isEmpty();
        assertThat(reports.trend(SPACE, Trends.year(TODAY), TrendUnit.WEEK, 5)).isEmpty();
    }

    @Test
    public void anotherDayAnotherComparisonAndAnotherExpectationAreNotFound() {
        assertThat(reports.find(SPACE, new Question(null, true, TODAY.minusDays(1)), EXPECTATION)).isEmpty();
        assertThat(reports.find(SPACE, new Question(null, false, TODAY), EXPECTATION)).isEmpty();
        assertThat(reports.find(SPACE, NATURAL, SpaceKind.FORUM.expectation(StageThresholds.DEFAULTS))).isEmpty();
        assertThat(reports.find(SPACE, NATURAL, SpaceKind.UNSET.expectation(
                new StageThresholds(6, 20, 0.4, 0.4, 0.9, 0.5, 2, 2)))).isEmpty();
    }

    @Test
    public void afterAChangeOfTheSettingsNothingIsFound() {
        settings.save(new Settings(Settings.LOWEST_K, 50, OptionalInt.of(24)));

        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isEmpty();
    }

    @Test
    public void aChangeThatNoNumberFollowsChangesNothing() {
        settings.save(new Settings(Settings.LOWEST_K, 17, OptionalInt.empty()));

        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isPresent();
    }

    @Test
    public void whileTheWikiIsReadAgainNothingIsFound() {
        wikiIsRead(BackFillProgress.State.RUNNING);

        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isEmpty();
    }

    @Test
    public void aTextOfAnotherBuildIsNoReport() {
        made.replaceAll(report -> new NightlyReport(report.part(), report.period(), report.isNatural(), report.madeAt(),
                report.took(), "{\"rule\":\"HOME_SPACE\",\"colour\":\"red\"}"));

        assertThat(reports.find(SPACE, NATURAL, EXPECTATION)).isEmpty();
    }
}
