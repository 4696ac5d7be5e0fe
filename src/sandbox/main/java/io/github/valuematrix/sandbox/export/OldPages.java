package io.github.valuematrix.sandbox.export;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What became of the pages of one file, by the id that each has in it.
 */
final class OldPages {

    private static final String NUMBER = "SELECT seq FROM kept WHERE file = ? AND id = ?";
    private static final String SPACE = "SELECT s.space_key FROM page p JOIN space s ON s.file = p.file"
            + " AND s.id = p.space WHERE p.file = ? AND p.id = ?";

    private final JdbcTemplate staged;
    private final int file;
    private final long base;

    /**
     * @param base what makes a new id of the number of a row
     */
    OldPages(Staging staging, int file, long base) {
        staged = staging.jdbc();
        this.file = file;
        this.base = base;
    }

    /** Its new id, or 0, which no content has, if it was not loaded. */
    long newId(String oldId) {
        List<Long> numbers = staged.queryForList(NUMBER, Long.class, file, oldId);
        return numbers.isEmpty() ? 0 : base + numbers.get(0);
    }

    /** The key of the space that it is in, loaded or not, if the file says so. */
    Optional<String> spaceKey(String oldId) {
        return staged.queryForList(SPACE, String.class, file, oldId).stream().findFirst();
    }
}
