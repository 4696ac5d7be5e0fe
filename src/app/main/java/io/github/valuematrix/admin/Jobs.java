package io.github.valuematrix.admin;

import java.util.List;

/**
 * The page for administrators.
 *
 * @param skipped   null if every page could be read
 * @param scheduled Confluence's page of all jobs, where one is run now or at other times
 * @param rest      where the script asks how far the back-fill is
 */
public record Jobs(Health health, Fill fill, Skipped skipped, List<JobRow> rows, String scheduled, Form form,
                   String rest) {

    public Jobs {
        rows = List.copyOf(rows);
    }
}
