package io.github.valuematrix.report;

import com.atlassian.sal.api.message.LocaleResolver;
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.adoption.Freshness;
import io.github.valuematrix.adoption.LinkCount;
import io.github.valuematrix.adoption.LinkMatrix;
import io.github.valuematrix.adoption.SpaceOpenness;
import io.github.valuematrix.adoption.WilsonInterval;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.matrix.Verdict;
import io.github.valuematrix.privacy.ShownBenefits;
import io.github.valuematrix.privacy.ShownCell;
import io.github.valuematrix.privacy.ShownJourney;
import io.github.valuematrix.privacy.ShownMatrix;
import io.github.valuematrix.privacy.ShownParticipation;
import io.github.valuematrix.privacy.ShownScope;
import io.github.valuematrix.privacy.ShownSpaceReport;
import io.github.valuematrix.privacy.ShownStep;
import io.github.valuematrix.privacy.ShownTies;
import io.github.valuematrix.privacy.ShownTrend;
import io.github.valuematrix.privacy.ShownYear;
import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.scope.Trend;
import io.github.valuematrix.settings.Zones;
import io.github.valuematrix.silo.SiloRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A space to report on: Field Service of Fernhill Engineering, with numbers small enough to add up. What a test is about
 * is set before the report is made.
 */
final class Fernhill {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Period PERIOD = Asked.last(28, TODAY);
    static final Expectation EXPECTATION = SpaceKind.UNSET.expectation(StageThresholds.DEFAULTS);

    String key = "FS";
    String name = "Field Service";
    Asked asked = new Asked("28", Optional.of(PERIOD), TODAY, "");
    BackFillProgress progress = new BackFillProgress(BackFillProgress.State.DONE, 100, 120, 120, null, List.of(), 0, null,
            null, BackFillProgress.Speed.NONE);
    boolean administersSite;
    boolean administers = true;
    int readers;
    List<TimelineNote> notes = List.of();
    LocalDate firstDay;
    Contributions contributions = new Contributions(4, 1, 30, 12, 6, 4);
    Said<Long> across = Said.of(52L);
    Said<Long> contributors = Said.of(47L);
    boolean compared = true;
    boolean pastIsKnown = true;
    boolean silosAreMapped;
    Said<Long> external;
    List<Stage> readings = List.of(Stage.OPERATIONAL, Stage.OPERATIONAL, Stage.OPERATIONAL);
    StageNumbers numbers = numbers(Said.of(0.23), Said.of(3L), Said.of(3L));
    ShownStep next = new ShownStep(NextStep.WORK_ACROSS, Said.of(7L));
    LocalDate lastDay;
    Map<String, Long> linksOut = Map.of("PD", 236L, "QA", 171L, "IT", 96L, "*", 45L);
    Map<String, Long> linksIn = Map.of("PD", 148L, "QA", 7L);

    static Wording wording() {
        LocaleResolver british = () -> Locale.UK;
        return new Wording(new EnglishTexts(), british, Zones.of("Europe/Berlin"));
    }

    static FigureText figures() {
        return new FigureText(wording(), PERIOD, 5);
    }

    static StageNumbers numbers(Said<Double> crossShare, Said<Long> silos, Said<Long> quarters) {
        return new StageNumbers(47, 120, 60, 80, Said.of(0.8), Said.of(0.5), crossShare, Said.of(0.27), silos, quarters,
                Said.absent(Reason.NOT_MEASURED));
    }

    /** Of the last 28 days, compared with a quieter month. */
    static Report report() {
        return new Fernhill().made();
    }

    /** While the space is not read to its end. */
    Fernhill reading(BackFillProgress.State state) {
        progress = new BackFillProgress(state, 64, 8240, 12900, "FS", List.of(), 0, null, null,
                BackFillProgress.Speed.NONE);
        return this;
    }

    Report made() {
        Standing standing = new Standing(TODAY, ZONE, 5, firstDay, EXPECTATION);
        return new ReportText(wording(), key, name, standing,
                new Audience(administersSite, administers, readers)).report(asked,
                new ReadingText(wording(), progress, administersSite), facts());
    }

    Facts facts() {
        return new Facts(shown(), trend(), links(), Fernhill::nameOf, notes);
    }

    SpaceNumbers spaceNumbers() {
        return new SpaceNumbers(shown(), links());
    }

    static String nameOf(String spaceKey) {
        return Map.of("PD", "Product Design", "QA", "Quality", "IT", "IT Handbook")
                .getOrDefault(spaceKey, "<i>Space " + spaceKey + "</i>");
    }

    private ShownSpaceReport shown() {
        Period period = asked.period().orElse(PERIOD);
        Period before = new Period(period.from().minusDays(period.days()), period.from());
        ShownJourney journey = journey();
        return new ShownSpaceReport(silosAreMapped ? SiloRule.GROUP : SiloRule.HOME_SPACE,
                scope(period, contributions, across),
                compared ? scope(before, new Contributions(3, 0, 20, 10, 5, 4), Said.of(40L)) : null,
                new SpaceLinks(SpaceOpenness.of(new LinkMatrix(List.of(new LinkCount(1, 1, 6), new LinkCount(1, 2, 3),
                        new LinkCount(1, 3, 1), new LinkCount(2, 1, 10))), 1), 12, compared ? 9L : null, 43),
                journey.years().get(0), journey, null);
    }

    private ShownJourney journey() {
        List<ShownYear> years = new ArrayList<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            LocalDate end = TODAY.minusDays(91L * reading);
            Verdict verdict = Verdict.of(numbers, EXPECTATION);
            years.add(new ShownYear(new Period(end.minusDays(365), end), readings.get(reading), verdict.ahead(),
                    Said.of(numbers.contributors()), numbers, verdict.gates(), verdict.deciding()));
        }
        return new ShownJourney(Stage.shown(readings), years, EXPECTATION, next, lastDay);
    }

    private ShownScope scope(Period period, Contributions counts, Said<Long> acrossSilos) {
        return new ShownScope(period, counts, matrix(acrossSilos),
                new ShownParticipation(contributors, Map.of(Band.FROM_1, Said.of(24L), Band.FROM_5, Said.of(16L),
                        Band.FROM_25, Said.of(7L), Band.FROM_100, Said.of(0L)), Said.of(0.63), Said.of(0.46),
                        Said.of(0.58), Said.of(0.66), Said.of(6L), Said.of(8L), Said.of(0.625),
                        Said.of(WilsonInterval.of(5, 8)), Said.of(2L), Said.of(7L), Said.of(2 / 7.0)),
                benefits());
    }

    private static ShownBenefits benefits() {
        return new ShownBenefits(100, Said.of(29L), Said.of(0.29), Said.of(1.4), Freshness.of(66, 100),
                new ShownBenefits.Response(207, Said.of(171L), 156, Said.of(0.79), Said.of(340L), Said.of(5760L)),
                new ShownBenefits.Response(90, Said.of(60L), 80, Said.of(0.5), Said.of(45L),
                        Said.absent(Reason.NOT_ANSWERED_YET)),
                40, Said.of(30L), Said.of(3L));
    }

    private ShownMatrix matrix(Said<Long> acrossSilos) {
        Map<Cell, ShownCell> cells = new LinkedHashMap<>();
        if (pastIsKnown) {
            cells(cells, Novelty.EXISTING, Said.of(168L), acrossSilos);
            cells(cells, Novelty.NEW, Said.of(41L), Said.of(33L));
        } else {
            cells(cells, Novelty.TOO_EARLY, Said.of(209L), acrossSilos);
        }
        boolean hidden = !acrossSilos.isKnown();
        Said<Double> share = hidden ? Said.absent(Reason.COMPLEMENT) : Said.of(0.23);
        return new ShownMatrix(cells, Map.of(Interaction.Kind.EDIT, Said.of(1L)), 2, new ShownTies(hidden ? Said.absent(Reason.COMPLEMENT) : Said.of(27L),
                Said.of(90L), Said.of(3L), Said.of(40L), share, share.map(part -> 2 * part - 1), Said.of(0.08),
                Said.of(14L), Said.of(0.5), Said.of(0.2), Said.of(0.44)));
    }

    private void cells(Map<Cell, ShownCell> cells, Novelty novelty, Said<Long> within, Said<Long> acrossSilos) {
        cells.put(new Cell(novelty, Reach.WITHIN), cell(within));
        cells.put(new Cell(novelty, Reach.ACROSS), cell(acrossSilos));
        if (external != null) {
            cells.put(new Cell(novelty, Reach.EXTERNAL), cell(external));
        }
        cells.put(new Cell(novelty, Reach.UNASSIGNED), cell(Said.of(2L)));
    }

    private static ShownCell cell(Said<Long> count) {
        return new ShownCell(count, count, count);
    }

    private ShownTrend trend() {
        List<Trend.Count> weeks = new ArrayList<>();
        for (LocalDate week = TODAY.minusDays(3 * 7); week.isBefore(TODAY); week = week.plusDays(7)) {
            weeks.add(new Trend.Count(new Period(week, week.plusDays(7)), new Contributions(1, 0, 5, 3, 2, 1)));
        }
        weeks.add(new Trend.Count(new Period(TODAY, TODAY.plusDays(2)), Contributions.NONE));
        Period last = new Period(TODAY.minusDays(30), TODAY.minusDays(2));
        Period earlier = new Period(last.from().minusDays(28), last.from());
        return new ShownTrend(weeks, List.of(new ShownTrend.Point(earlier, Said.absent(Reason.FEW_PEOPLE),
                        Map.of(Reach.WITHIN, Said.of(160L), Reach.ACROSS, across)),
                new ShownTrend.Point(last, contributors, Map.of(Reach.WITHIN, Said.of(209L), Reach.ACROSS, across))));
    }

    private LinksToday links() {
        return new LinksToday(new OutgoingLinks(1512L, new TreeMap<>(linksOut), 312L, 43L), new TreeMap<>(linksIn));
    }
}
