package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.NightlyReport.Part;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps what is made in the night, for all nodes. It holds for one day, and only as long as the rules are those by which
 * it was made.
 */
@Named
public class NightlyReports {

    /** Stands for the whole site where others have the id of a space. */
    public static final long SITE = 0;

    private static final String COLUMNS = "[REPORT_PART], [FROM_DAY], [END_DAY], [IS_NATURAL], [MADE_AT], "
            + "[TOOK_MILLIS], [REPORT_TEXT]";
    private static final String NATURAL = "select " + COLUMNS + " from {NIGHTLY_REPORT} where [SPACE_ID] = ? "
            + "and [MADE_ON] = ? and [RULES_HASH] = ? and [REPORT_PART] = " + Part.REPORT.ordinal()
            + " and [IS_NATURAL] = 1";
    private static final String OF_PERIOD = "select " + COLUMNS + " from {NIGHTLY_REPORT} where [SPACE_ID] = ? "
            + "and [MADE_ON] = ? and [RULES_HASH] = ? and [REPORT_PART] = ? and [FROM_DAY] = ? and [END_DAY] = ?";
    private static final String MADE = "select distinct [SPACE_ID] from {NIGHTLY_REPORT} where [MADE_ON] = ? "
            + "and [RULES_HASH] = ?";
    private static final String SUMMARIES = "select [SPACE_ID], [REPORT_TEXT] from {NIGHTLY_REPORT} "
            + "where [MADE_ON] = ? and [RULES_HASH] = ? and [REPORT_PART] = " + Part.SUMMARY.ordinal()
            + " and [FROM_DAY] = ? and [END_DAY] = ?";
    private static final String NIGHTS = "select [MADE_ON], count(*), max([MADE_AT]) from {NIGHTLY_REPORT} "
            + "where [RULES_HASH] = ? and [REPORT_PART] = " + Part.SUMMARY.ordinal() + " group by [MADE_ON]";
    private static final String FORGET = "delete from {NIGHTLY_REPORT} where [SPACE_ID] = ? and [MADE_ON] = ?";
    private static final String FORGET_OTHER_DAYS = "delete from {NIGHTLY_REPORT} where [MADE_ON] <> ?";
    private static final String INSERT = "insert into {NIGHTLY_REPORT} ([SPACE_ID], [MADE_ON], [RULES_HASH], "
            + "[REPORT_PART], [FROM_DAY], [END_DAY], [IS_NATURAL], [MADE_AT], [TOOK_MILLIS], [REPORT_TEXT]) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final LedgerDatabase database;

    @Inject
    public NightlyReports(LedgerDatabase database) {
        this.database = database;
    }

    /** The report of the natural period. */
    public Optional<NightlyReport> natural(long spaceId, LocalDate today, String rules) {
        return first(NATURAL, spaceId, day(today), rules);
    }

    /** What was made of a period with days. */
    public Optional<NightlyReport> of(long spaceId, Part part, Period period, LocalDate today, String rules) {
        return first(OF_PERIOD, spaceId, day(today), rules, part.ordinal(), day(period.from()), day(period.to()));
    }

    private Optional<NightlyReport> first(String template, Object... values) {
        return database.read(statements -> statements.first(1, NightlyReports::report, template, values))
                .stream().findFirst();
    }

    private static NightlyReport report(ResultSet row) throws SQLException {
        return new NightlyReport(Part.values()[row.getInt(1)],
                new Period(LocalDate.ofEpochDay(row.getLong(2)), LocalDate.ofEpochDay(row.getLong(3))),
                row.getInt(4) == 1, Instant.ofEpochMilli(row.getLong(5)), Duration.ofMillis(row.getLong(6)),
                row.getString(7));
    }

    /** The summaries of all spaces for one period, by their ids. */
    public Map<Long, String> summaries(Period period, LocalDate today, String rules) {
        return database.read(statements -> {
            Map<Long, String> texts = new HashMap<>();
            statements.list(row -> texts.put(row.getLong(1), row.getString(2)), SUMMARIES, day(today), rules,
                    day(period.from()), day(period.to()));
            return texts;
        });
    }

    /**
     * The day of which most summaries are there: yesterday's until those of today have been made.
     *
     * @param rules by which they were made
     */
    public Optional<Night> fullestNight(String rules) {
        return database.read(statements -> statements.list(row -> new Night(LocalDate.ofEpochDay(row.getLong(1)),
                        row.getLong(2), Instant.ofEpochMilli(row.getLong(3))), NIGHTS, rules)).stream()
                .max(Comparator.comparing(Night::summaries).thenComparing(Night::day));
    }

    /**
     * The summaries that were made on one day.
     *
     * @param madeAt the last of them
     */
    public record Night(LocalDate day, long summaries, Instant madeAt) {
    }

    /** The spaces that have theirs. */
    public Set<Long> spaces(LocalDate today, String rules) {
        return database.read(statements ->
                Set.copyOf(statements.list(row -> row.getLong(1), MADE, day(today), rules)));
    }

    /**
     * Puts these in the place of all that are kept of the space for the day.
     *
     * @param today the day that they were made on
     * @param rules by which they were made
     */
    public void replace(long spaceId, LocalDate today, String rules, List<NightlyReport> reports) {
        database.apart(statements -> {
            statements.update(FORGET, spaceId, day(today));
            statements.batch(INSERT, reports.stream().map(report -> new Object[] {spaceId, day(today), rules,
                report.part().ordinal(), day(report.period().from()), day(report.period().to()), report.isNatural() ? 1 : 0,
                report.madeAt().toEpochMilli(), report.took().toMillis(), report.text()}).toList());
            return null;
        });
    }

    /** Those of spaces that are gone, too. */
    public void forgetOtherDays(LocalDate today) {
        database.apart(statements -> statements.update(FORGET_OTHER_DAYS, day(today)));
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
