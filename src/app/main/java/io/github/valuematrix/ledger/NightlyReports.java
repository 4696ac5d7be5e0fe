package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the reports that are made in the night, for all nodes. They hold for one day, and only as long as the rules are
 * those by which they were made.
 */
@Named
public class NightlyReports {

    private static final String COLUMNS = "[FROM_DAY], [END_DAY], [IS_NATURAL], [MADE_AT], [TOOK_MILLIS], "
            + "[REPORT_TEXT]";
    private static final String NATURAL = "select " + COLUMNS + " from {NIGHTLY_REPORT} where [SPACE_ID] = ? "
            + "and [MADE_ON] = ? and [RULES_HASH] = ? and [IS_NATURAL] = 1";
    private static final String OF_PERIOD = "select " + COLUMNS + " from {NIGHTLY_REPORT} where [SPACE_ID] = ? "
            + "and [MADE_ON] = ? and [RULES_HASH] = ? and [FROM_DAY] = ? and [END_DAY] = ?";
    private static final String MADE = "select distinct [SPACE_ID] from {NIGHTLY_REPORT} where [MADE_ON] = ? "
            + "and [RULES_HASH] = ?";
    private static final String FORGET = "delete from {NIGHTLY_REPORT} where [SPACE_ID] = ?";
    private static final String FORGET_OTHER_DAYS = "delete from {NIGHTLY_REPORT} where [MADE_ON] <> ?";
    private static final String INSERT = "insert into {NIGHTLY_REPORT} ([SPACE_ID], [MADE_ON], [RULES_HASH], "
            + "[FROM_DAY], [END_DAY], [IS_NATURAL], [MADE_AT], [TOOK_MILLIS], [REPORT_TEXT]) "
            + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final LedgerDatabase database;

    @Inject
    public NightlyReports(LedgerDatabase database) {
        this.database = database;
    }

    /** The report of the natural period. */
    public Optional<NightlyReport> natural(long spaceId, LocalDate today, String rules) {
        return first(NATURAL, spaceId, day(today), rules);
    }

    /** The report of a period with days. */
    public Optional<NightlyReport> of(long spaceId, Period period, LocalDate today, String rules) {
        return first(OF_PERIOD, spaceId, day(today), rules, day(period.from()), day(period.to()));
    }

    private Optional<NightlyReport> first(String template, Object... values) {
        return database.read(statements -> statements.first(1, NightlyReports::report, template, values))
                .stream().findFirst();
    }

    private static NightlyReport report(ResultSet row) throws SQLException {
        return new NightlyReport(new Period(LocalDate.ofEpochDay(row.getLong(1)), LocalDate.ofEpochDay(row.getLong(2))),
                row.getInt(3) == 1, Instant.ofEpochMilli(row.getLong(4)), Duration.ofMillis(row.getLong(5)),
                row.getString(6));
    }

    /** The spaces that have theirs. */
    public Set<Long> spaces(LocalDate today, String rules) {
        return database.read(statements ->
                Set.copyOf(statements.list(row -> row.getLong(1), MADE, day(today), rules)));
    }

    /**
     * Puts these reports in the place of all that are kept of the space.
     *
     * @param today the day that they were made on, and for which alone they hold
     * @param rules by which they were made
     */
    public void replace(long spaceId, LocalDate today, String rules, List<NightlyReport> reports) {
        database.apart(statements -> {
            statements.update(FORGET, spaceId);
            statements.batch(INSERT, reports.stream().map(report -> new Object[] {spaceId, day(today), rules,
                day(report.period().from()), day(report.period().to()), report.isNatural() ? 1 : 0,
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
