package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes in the night what is shown of a space for the periods that most ask for, and finds it again. On a large site the
 * silos and acquaintances of one period are those of millions of entries, and a stage looks at ten periods. What takes
 * no time is made when somebody asks, so that it is never older than the wiki.
 */
@Named
public class NightlySpaceReports {

    /** Nobody waits for what takes no longer. */
    private static final Duration QUICK = Duration.ofMillis(400);

    private final NightlyReports kept;
    private final SpaceReportMaker maker;
    private final SettingsStore settings;
    private final Retention retention;
    private final Today today;
    private final BackFill backFill;
    private final Duration quick;

    @Inject
    public NightlySpaceReports(NightlyReports kept, SpaceReportMaker maker, SettingsStore settings, Retention retention,
                               Today today, BackFill backFill) {
        this(kept, maker, settings, retention, today, backFill, QUICK);
    }

    /** @param quick what takes no longer is not looked for among what was made in the night */
    NightlySpaceReports(NightlyReports kept, SpaceReportMaker maker, SettingsStore settings, Retention retention,
                        Today today, BackFill backFill, Duration quick) {
        this.kept = kept;
        this.maker = maker;
        this.settings = settings;
        this.retention = retention;
        this.today = today;
        this.backFill = backFill;
        this.quick = quick;
    }

    /** Empty if it is made as quickly anew, if it is asked for other days, or if something else has been set since. */
    Optional<ShownSpaceReport> find(long spaceId, Question question, Expectation expectation) {
        if (!question.isCompared() || !question.today().equals(today.day()) || !isReady()) {
            return Optional.empty();
        }
        Optional<NightlyReport> found = question.period() == null
                ? kept.natural(spaceId, question.today(), rules())
                : kept.of(spaceId, question.period(), question.today(), rules());
        return found.filter(report -> report.took().compareTo(quick) > 0).flatMap(NightlySpaceReports::read)
                .filter(report -> report.journey().expectation().equals(expectation));
    }

    private static Optional<ShownSpaceReport> read(NightlyReport report) {
        try {
            return Optional.of(ShownReportText.report(report.text()).madeAt(report.madeAt()));
        } catch (IllegalArgumentException ofAnotherBuild) {
            return Optional.empty();
        }
    }

    /** Numbers of half a wiki are not kept for a day. */
    boolean isReady() {
        return backFill.isDone();
    }

    /** The spaces whose reports of the day are there. */
    Set<Long> made(LocalDate day) {
        return kept.spaces(day, rules());
    }

    /** Finds what the reports of all spaces rest on, and says how long that took. */
    Duration findBases(LocalDate day) {
        return Timed.of(() -> {
            maker.findBases(day);
            return day;
        }).took();
    }

    /**
     * Of a space that has been silent for a year, the natural period is not among them: it rests on what no other does.
     *
     * @param day   that it is
     * @param basis how long it took to find what all spaces rest on
     */
    void make(long spaceId, LocalDate day, Expectation expectation, Duration basis) {
        String rules = rules();
        Timed<ShownJourney> journey = Timed.of(() -> maker.journey(spaceId, day, expectation));
        Duration shared = basis.plus(journey.took());
        Period natural = maker.naturalPeriod(spaceId, day, expectation);
        kept.replace(spaceId, day, rules, NaturalPeriods.standing(day).stream().map(period ->
                report(Timed.of(() -> maker.report(spaceId, new Question(period, true, day), journey.value())),
                        period.equals(natural), shared)).toList());
    }

    private static NightlyReport report(Timed<ShownSpaceReport> made, boolean isNatural, Duration shared) {
        return new NightlyReport(made.value().now().period(), isNatural, Clock.systemUTC().instant(),
                shared.plus(made.took()), ShownReportText.of(made.value()));
    }

    void forgetOtherDays(LocalDate day) {
        kept.forgetOtherDays(day);
    }

    /** Of all that is set, but for what is expected of each space. */
    private String rules() {
        Settings now = settings.settings();
        String rules = now.company() + " " + now.monthsKept() + " " + retention.basis() + " " + today.zone();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(rules.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Timed<T>(T value, Duration took) {

        static <T> Timed<T> of(Supplier<T> work) {
            long start = System.nanoTime();
            T value = work.get();
            return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
