package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/**
 * Each test begins on tables that the upgrade made where there were none.
 */
public class FirstTablesTest extends OnEachDatabase {

    @Test
    public void everyTableIsThere() {
        assertThat(Tables.names()).isNotEmpty().allSatisfy(table -> assertThat(rows(table)).isZero());
    }

    @Test
    public void tablesOfAnEarlierBuildKeepTheirRowsAndGetWhatTheyLack() {
        replace(page(1).createdBy(ANNA, "2026-01-01T10:00:00Z").comment(10, BEN, "2026-01-02T10:00:00Z")
                .crossLink("HR", "Plan", ANNA, "2026-01-01T10:00:00Z"));
        change("insert into {DIRTY} ([CONTENT_ID], [DUE_AT]) values (1, 5)");
        takeAwayWhatCameLater();
        List<List<String>> before = oldRows();

        host.makeTables();

        assertThat(oldRows()).isEqualTo(before).noneMatch(List::isEmpty);
        assertThat(content("CONTENT", "[WALKED_VERSION], [WALKED_HASH]")).containsExactly("null null");
        assertThat(content("LINK", "[MADE_IN]")).containsOnly("null");
        assertThat(content("DIRTY", "[USER_KEY]")).containsExactly("null");
        assertThat(rows("NAMED_BY_ID")).isZero();
    }

    private void takeAwayWhatCameLater() {
        change("alter table {CONTENT} drop column [WALKED_VERSION]");
        change("alter table {CONTENT} drop column [WALKED_HASH]");
        change("alter table {LINK} drop column [MADE_IN]");
        change("alter table {DIRTY} drop column [USER_KEY]");
        change("drop table {NAMED_BY_ID}");
    }

    private List<List<String>> oldRows() {
        return List.of(content("CONTENT", "[CONTENT_ID], [SPACE_ID], [CREATED_ON], [TITLE_HASH]"),
                content("ACTIVITY", "[ID], [CONTENT_ID], [ON_DAY], [KIND], [QUANTITY]"),
                content("LINK", "[ID], [CONTENT_ID], [TARGET_KEY], [ON_DAY]"),
                content("PERSON", "[ID], [USER_KEY]"), content("DIRTY", "[ID], [CONTENT_ID], [DUE_AT]"));
    }

    private void change(String statement) {
        database.write(statements -> statements.update(statement));
    }
}
