package io.github.valuematrix.ledger;

import static io.github.valuematrix.activity.Pages.ANNA;
import static io.github.valuematrix.activity.Pages.BEN;
import static io.github.valuematrix.activity.Pages.CARA;
import static io.github.valuematrix.activity.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.activity.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class LedgerTest extends OnEachDatabase {

    private static final List<String> TABLES =
            List.of("CONTENT", "ACTIVITY", "RESPONSE", "LINK", "PERSON_DAY", "PERSON", "SPACE");

    @Test
    public void aPageFillsEveryTable() {
        replace(busyPage());

        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isPositive());
        assertThat(content("ACTIVITY", "[KIND], [QUANTITY]")).containsExactly("0 1", "1 1", "2 1", "3 1", "4 1");
    }

    @Test
    public void eachColumnHoldsWhatItsNameSays() {
        replace(page().version(2, BEN, "2026-03-03T10:00:00Z").version(3, BEN, "2026-03-05T10:00:00Z")
                .comment(10, CARA, "2026-03-06T11:00:00Z").link("DS", "Other")
                .crossLink("Hr", "Holidays", BEN, "2026-03-03T10:00:00Z"));

        Map<Person, Integer> numbers = new People(database).numbers(List.of(ANNA, BEN, CARA));
        int anna = numbers.get(ANNA);
        int ben = numbers.get(BEN);
        int cara = numbers.get(CARA);
        assertThat(content("CONTENT", "[SPACE_ID], [CREATOR], [CREATED_ON], [EDITED_ON], [HELPED_ON]"))
                .containsExactly("7 " + anna + " 20514 20517 20515");
        assertThat(content("ACTIVITY", "[ON_DAY], [KIND], [ACTOR], [COUNTERPART]")).containsExactlyInAnyOrder(
                "20514 0 " + anna + " null", "20515 1 " + ben + " null", "20515 2 " + ben + " " + anna,
                "20517 1 " + ben + " null", "20517 2 " + ben + " null", "20518 3 " + cara + " " + ben);
        assertThat(content("RESPONSE", "[ON_DAY], [KIND], [ASKER], [ANSWERER], [WAITED_MINUTES]"))
                .containsExactlyInAnyOrder("20514 0 " + anna + " " + cara + " 5880", "20518 1 " + cara + " null null");
        assertThat(content("LINK", "[SPACE_ID], [KIND], [TARGET_KEY], [LOWER_KEY], [ACTOR], [ON_DAY]"))
                .containsExactlyInAnyOrder("7 0 DS ds null null", "7 0 Hr hr " + ben + " 20515");
        assertThat(content("PERSON_DAY", "[ON_DAY], [PERSON], [CONTRIBUTIONS]")).containsExactlyInAnyOrder(
                "20514 " + anna + " 1", "20515 " + ben + " 1", "20517 " + ben + " 1", "20518 " + cara + " 1");
    }

    @Test
    public void aSpaceKeyInALinkFitsWhereBytesAreCounted() {
        replace(page().link("\u00c4".repeat(200), "Some").link("\uD83D\uDE00".repeat(100), "Other"));

        assertThat(content("LINK", "[TARGET_KEY]"))
                .containsExactlyInAnyOrder("\u00c4".repeat(127), "\uD83D\uDE00".repeat(63));
        assertThat(content("LINK", "[LOWER_KEY]"))
                .containsExactlyInAnyOrder("\u00e4".repeat(127), "\uD83D\uDE00".repeat(63));
    }

    @Test
    public void replacingAPageTwiceGivesTheSameRows() {
        replace(busyPage());
        List<String> once = everything();

        replace(busyPage());

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    public void pagesReplacedTogetherAreLikePagesReplacedOneByOne() {
        replace(busyPage(), page(2).titled("Other"));
        List<String> together = everything();

        replace(page(2).titled("Other"));
        replace(busyPage());

        assertThat(everything()).isEqualTo(together);
    }

    @Test
    public void whatAPageNoLongerHasIsGone() {
        replace(busyPage());

        replace(page());

        assertThat(content("ACTIVITY", "[KIND]")).containsExactly("0");
        assertThat(rows("LINK")).isZero();
        assertThat(content("PERSON_DAY", "[CONTENT_ID], [CONTRIBUTIONS]")).containsExactly("1 1");
    }

    @Test
    public void aRemovedPageLeavesNothingButPeopleAndItsSpace() {
        replace(busyPage());

        remove(1L, 99L);

        assertThat(List.of("CONTENT", "ACTIVITY", "RESPONSE", "LINK", "PERSON_DAY"))
                .allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
    }

    @Test
    public void aPageThatMovedCarriesOnInItsNewSpace() {
        replace(busyPage());

        replace(busyPage().in(8, "HR"));

        assertThat(content("CONTENT", "[CONTENT_ID], [SPACE_ID]")).containsExactly("1 8");
        assertThat(content("PERSON_DAY", "[SPACE_ID]")).containsOnly("8");
        assertThat(reader.activity("DS", Period.ALL_TIME).total()).isEqualTo(Contributions.NONE);
    }

    @Test
    public void aPairIsKeptUnderItsSmallerNumberAndAnonymousPeopleAreNoPair() {
        replace(page().comment(10, BEN, "2026-03-03T10:00:00Z").reply(11, 10, ANNA, "2026-03-03T11:00:00Z")
                .comment(12, Person.ANONYMOUS, "2026-03-03T10:00:00Z"));

        List<String> pairs = content("ACTIVITY", "[KIND], [LOWER_PERSON], [HIGHER_PERSON]");
        assertThat(pairs).contains("0 null null", "3 1 2", "3 null null", "4 1 2");
    }

    @Test
    public void aFailureRollsBackThePage() {
        replace(busyPage());
        List<String> before = everything();

        assertThatThrownBy(() -> host.execute(() -> {
            replace(page());
            throw new IllegalStateException("the wiki went away");
        })).hasMessage("the wiki went away");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    public void aPersonHasOneNumberHoweverManyAskAtOnce() throws Exception {
        List<Future<Integer>> numbers = atOnce(8, () ->
                new People(database).numbers(List.of(CARA, BEN)).get(CARA));

        for (Future<Integer> number : numbers) {
            assertThat(number.get()).isEqualTo(numbers.get(0).get());
        }
        assertThat(rows("PERSON")).isEqualTo(2);
    }

    @Test
    public void manyWritersOfOnePageDoNotMixTheirEntries() throws Exception {
        replace(page());

        for (Future<Integer> written : atOnce(8, () -> {
            for (int i = 0; i < 10; i++) {
                host.execute(() -> {
                    replace(busyPage());
                    return null;
                });
            }
            return 1;
        })) {
            written.get();
        }

        List<String> mixed = everything();
        replace(busyPage());
        assertThat(mixed).isEqualTo(everything());
    }

    private static Pages busyPage() {
        return page().version(2, BEN, "2026-03-03T10:00:00Z").comment(10, CARA, "2026-03-03T11:00:00Z")
                .reply(11, 10, ANNA, "2026-03-03T12:00:00Z").link("DS", "Other").webLink("https://example.org")
                .crossLink("HR", "Holidays", BEN, "2026-03-03T10:00:00Z");
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        all.addAll(content("CONTENT", "[CONTENT_ID], [KIND], [SPACE_ID], [CREATOR], [CREATED_ON], [EDITED_ON], "
                + "[HELPED_ON], [TITLE_HASH], [WALKED_VERSION], [WALKED_HASH]"));
        all.addAll(content("ACTIVITY", "[CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], [ACTOR], [COUNTERPART], "
                + "[LOWER_PERSON], [HIGHER_PERSON], [QUANTITY]"));
        all.addAll(content("RESPONSE", "[CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], [ASKER], [ANSWERER], "
                + "[WAITED_MINUTES]"));
        all.addAll(content("LINK", "[CONTENT_ID], [SPACE_ID], [KIND], [TARGET_KEY], [LOWER_KEY], [TARGET_HASH], "
                + "[ACTOR], [ON_DAY], [MADE_IN]"));
        all.addAll(content("PERSON_DAY", "[CONTENT_ID], [SPACE_ID], [PERSON], [ON_DAY], [CONTRIBUTIONS]"));
        return all;
    }

    private static <T> List<Future<T>> atOnce(int threads, Callable<T> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads / 4);
        try {
            return pool.invokeAll(Collections.nCopies(threads, work));
        } finally {
            pool.shutdown();
        }
    }
}
