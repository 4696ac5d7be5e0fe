package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReport.Part;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.TrendUnit;
import io.github.valuematrix.scope.Trends;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes in the night what is shown of a space for the periods that most ask for. On a large site the silos and
 * acquaintances of one period are those of millions of entries; a stage looks at ten periods, a trend at thirteen.
 */
@Named
public class NightlyMaker {

    private final NightlyReports kept;
    private final SpaceReportMaker maker;
    private final SpaceSummaryMaker summaries;
    private final SiloMapMaker silos;
    private final NightlyRules rules;

    @Inject
    public NightlyMaker(NightlyReports kept, SpaceReportMaker maker, SpaceSummaryMaker summaries,
                        SiloMapMaker silos, NightlyRules rules) {
        this.kept = kept;
        this.maker = maker;
        this.summaries = summaries;
        this.silos = silos;
        this.rules = rules;
    }

    /** How long it took to find what all spaces rest on: their reports, and their trends. */
    record Bases(Duration reports, Duration trends) {
    }

    boolean isReady() {
        return rules.isReady();
    }

    /** The spaces of which that of the day is there, and {@link NightlyReports#SITE}. */
    Set<Long> made(LocalDate day) {
        return kept.spaces(day, rules.hash());
    }

    Bases findBases(LocalDate day) {
        return new Bases(Timed.of(() -> maker.findBases(day)).took(), Timed.of(() -> maker.findTrendBases(day)).took());
    }

    /**
     * Of a space that has been silent for a year, the natural period is not among them: it rests on what no other does.
     *
     * @param day that it is
     */
    void make(long spaceId, String spaceKey, LocalDate day, Expectation expectation, Bases bases) {
        String hash = rules.hash();
        Timed<ShownJourney> journey = Timed.of(() -> maker.journey(spaceId, day, expectation));
        Duration shared = bases.reports().plus(journey.took());
        Period natural = maker.naturalPeriod(spaceId, day, expectation);
        List<NightlyReport> made = new ArrayList<>();
        for (Period period : NaturalPeriods.standing(day)) {
            Timed<ShownSpaceReport> report = Timed.of(() ->
                    maker.report(spaceId, new Question(period, true, day), journey.value()));
            made.add(made(Part.REPORT, period, period.equals(natural), shared.plus(report.took()), report.value()));
            made.add(made(Part.SUMMARY, period, false, Duration.ZERO, 
                    summaries.summary(spaceId, spaceKey, report.value(), day)));
        }
        Period year = Trends.year(day);
        Timed<ShownTrend> trend = Timed.of(() -> maker.trend(spaceId, year, TrendUnit.WEEK, rules.k()));
        made.add(made(Part.TREND, year, false, bases.trends().plus(trend.took()), trend.value()));
        kept.replace(spaceId, day, hash, made);
    }

    /** What is shown of the whole site. */
    void makeSite(LocalDate day) {
        String hash = rules.hash();
        kept.replace(NightlyReports.SITE, day, hash, NaturalPeriods.standing(day).stream().map(period ->
                made(Part.SILO_MAP, period, false, Duration.ZERO, silos.ofSite(period, day, rules.k()))).toList());
    }

    private static NightlyReport made(Part part, Period period, boolean isNatural, Duration took, Object shown) {
        return new NightlyReport(part, period, isNatural, Clock.systemUTC().instant(), took, NightlyText.of(shown));
    }

    void forgetOtherDays(LocalDate day) {
        kept.forgetOtherDays(day);
    }

    private record Timed<T>(T value, Duration took) {

        static <T> Timed<T> of(Supplier<T> work) {
            long start = System.nanoTime();
            T value = work.get();
            return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
        }

        static Timed<Void> of(Runnable work) {
            return of(() -> {
                work.run();
                return null;
            });
        }
    }
}
