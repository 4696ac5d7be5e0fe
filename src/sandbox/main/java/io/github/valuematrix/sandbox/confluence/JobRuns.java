package io.github.valuematrix.sandbox.confluence;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The last run of each job, on whichever node it was. */
record JobRuns(JdbcTemplate jdbc) {
    private static final String LAST = "SELECT started, ended, outcome FROM job_run WHERE job_key = ?";
    private static final String CHANGE = "UPDATE job_run SET started = ?, ended = ?, outcome = ? WHERE job_key = ?";
    private static final String ADD = "INSERT INTO job_run (started, ended, outcome, job_key) VALUES (?, ?, ?, ?)";
    private static final RowMapper<JobRun> RUN = (row, number) -> new JobRun(
            Instant.ofEpochMilli(row.getLong("started")), Instant.ofEpochMilli(row.getLong("ended")),
            row.getString("outcome"));

    Optional<JobRun> last(String key) {
        return jdbc.query(LAST, RUN, key).stream().findFirst();
    }

    void ended(String key, JobRun run) {
        Object[] row = {run.started().toEpochMilli(), run.ended().toEpochMilli(), run.outcome(), key};
        if (jdbc.update(CHANGE, row) == 0) {
            try {
                jdbc.update(ADD, row);
            } catch (DuplicateKeyException another) {
                // a job of all nodes ended elsewhere at the same time: either is the last run
                jdbc.update(CHANGE, row);
            }
        }
    }
}
