package io.github.valuematrix.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages and blog posts that could not be read, and why. The ledger strikes off what it writes at last.
 */
@Named
public class SkippedPages {

    private static final Logger LOG = LoggerFactory.getLogger(SkippedPages.class);
    private static final int LONGEST_REASON = 255;

    private static final String ALL = "select s.[CONTENT_ID], p.[SPACE_KEY], s.[REASON] from {SKIPPED} s "
            + "left join {SPACE} p on p.[SPACE_ID] = s.[SPACE_ID] order by s.[CONTENT_ID]";
    private static final String OF_SPACE = "select s.[CONTENT_ID], p.[SPACE_KEY], s.[REASON] from {SKIPPED} s "
            + "left join {SPACE} p on p.[SPACE_ID] = s.[SPACE_ID] where s.[SPACE_ID] = ? order by s.[CONTENT_ID]";
    private static final String COUNT = "select count(*) from {SKIPPED}";
    private static final String IDS = "select [CONTENT_ID] from {SKIPPED} order by [CONTENT_ID]";
    private static final String UPDATE = "update {SKIPPED} set [REASON] = ? where [CONTENT_ID] = ?";
    private static final String INSERT = "insert into {SKIPPED} ([REASON], [CONTENT_ID], [SPACE_ID]) values (?, ?, ?)";

    private final LedgerDatabase database;

    @Inject
    public SkippedPages(LedgerDatabase database) {
        this.database = database;
    }

    /**
     * @param spaceId 0 if the space of the page is not known
     */
    void add(long contentId, long spaceId, RuntimeException cause) {
        LOG.warn("Page {} was skipped and is missing from the value matrix until it can be read", contentId, cause);
        String message = cause.getMessage();
        String text = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        String reason = storable(text);
        database.write(statements -> {
            if (statements.update(UPDATE, reason, contentId) == 0) {
                statements.update(INSERT, reason, contentId, spaceId);
            }
            return null;
        });
    }

    /** Some databases count bytes, and some refuse control characters: noting a fault must not fail. */
    private static String storable(String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7e]", "?");
        return ascii.length() > LONGEST_REASON ? ascii.substring(0, LONGEST_REASON) : ascii;
    }

    List<BackFillProgress.Skipped> first(int most) {
        return database.read(statements -> statements.first(most, SkippedPages::skipped, ALL));
    }

    long count() {
        return database.read(statements -> statements.number(COUNT));
    }

    List<Long> ids() {
        return database.read(statements -> statements.list(row -> row.getLong(1), IDS));
    }

    List<BackFillProgress.Skipped> ofSpace(long spaceId) {
        return database.read(statements -> statements.list(SkippedPages::skipped, OF_SPACE, spaceId));
    }

    private static BackFillProgress.Skipped skipped(ResultSet row) throws SQLException {
        return new BackFillProgress.Skipped(row.getLong(1), row.getString(2), row.getString(3));
    }
}
