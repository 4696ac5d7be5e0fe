package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.matrix.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PortfolioQueryTest {

    private final Company company = new Company();

    private static PortfolioQuery query(String... parameters) {
        Map<String, String> address = new HashMap<>();
        for (int each = 0; each < parameters.length; each += 2) {
            address.put(parameters[each], parameters[each + 1]);
        }
        return PortfolioQuery.of(address);
    }

    private List<String> keys(String... parameters) {
        return query(parameters).sorted(company.lines, 5).stream().map(SpaceLine::key).toList();
    }

    @Test
    public void withoutAnAddressItAsksForTheLast91DaysWithMostContributionsFirst() {
        assertThat(query().days()).isEqualTo(91);
        assertThat(query().isClear()).isTrue();
        assertThat(keys()).containsExactly("PD", "FS", "BID", "HR");
    }

    @Test
    public void whatMakesNoSenseIsLeftOutAndNoted() {
        for (String parameter : List.of("days", "step", "size", "trend", "sort", "page")) {
            PortfolioQuery query = query(parameter, "<script>");
            assertThat(query.isClear()).as(parameter).isFalse();
            assertThat(query.address()).as(parameter).isEqualTo(query().address());
        }
        assertThat(query("page", "0").isClear()).isFalse();
        assertThat(query("page", "99999999999999999999").isClear()).isFalse();
        assertThat(query("days", "", "step", " ", "page", "").isClear()).as("an empty form").isTrue();
    }

    @Test
    public void spacesAreFoundByNameAndKeyInAnyCase() {
        assertThat(keys("q", "LIBRARY")).containsExactly("BID");
        assertThat(keys("q", " pd ")).containsExactly("PD");
        assertThat(keys("q", "nothing like it")).isEmpty();
    }

    @Test
    public void filtersAreCombined() {
        assertThat(keys("category", "teams")).containsExactly("PD", "FS");
        assertThat(keys("category", "teams", "step", "cultural")).containsExactly("PD");
        assertThat(keys("size", "few")).containsExactly("HR");
        assertThat(keys("size", "some")).containsExactly("BID");
        assertThat(keys("size", "many")).containsExactly("PD", "FS");
        assertThat(keys("size", "most")).isEmpty();
        assertThat(keys("trend", "growing")).hasSize(4);
        assertThat(keys("trend", "shrinking")).isEmpty();
    }

    @Test
    public void whatCannotBeSaidComesLastWhicheverWayItIsSorted() {
        assertThat(keys("sort", "cross-share", "dir", "desc")).containsExactly("BID", "PD", "FS", "HR");
        assertThat(keys("sort", "cross-share", "dir", "asc")).containsExactly("FS", "PD", "BID", "HR");
        assertThat(keys("sort", "contributors", "dir", "asc")).containsExactly("BID", "FS", "PD", "HR");
    }

    @Test
    public void namesAreSortedInAnyCase() {
        assertThat(keys("sort", "space")).containsExactly("BID", "FS", "HR", "PD");
        assertThat(keys("sort", "space", "dir", "desc")).containsExactly("PD", "HR", "FS", "BID");
    }

    @Test
    public void furtherStepsComeFirst() {
        assertThat(keys("sort", "step")).containsExactly("PD", "FS", "BID", "HR");
    }

    @Test
    public void aFilterKeepsWhatElseIsAskedAndBeginsOnTheFirstPage() {
        String changed = query("q", "a&b", "page", "3", "sort", "space").with("step", "cultural");

        assertThat(changed).isEqualTo("days=91&q=a%26b&step=cultural&sort=space&dir=asc");
        assertThat(query("q", "x", "page", "3").with("page", "4")).contains("q=x").endsWith("page=4");
        assertThat(query("q", "x", "step", "cultural").cleared()).isEqualTo("days=91&sort=contributions&dir=desc");
    }

    @Test
    public void aColumnSortsTheOtherWayRoundTheSecondTime() {
        assertThat(query().sortedBy(Order.CONTRIBUTIONS)).endsWith("sort=contributions&dir=asc");
        assertThat(query().sortedBy(Order.SPACE)).endsWith("sort=space&dir=asc");
        assertThat(query("sort", "space").sortedBy(Order.SPACE)).endsWith("sort=space&dir=desc");
    }

    @Test
    public void everyStageCanBeAskedFor() {
        for (Stage stage : Stage.values()) {
            assertThat(query("step", PortfolioQuery.value(stage)).stage()).contains(stage);
        }
    }
}
