package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.FakeWiki;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("deprecation")
public class PageRefreshTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private final AtomicInteger transactions = new AtomicInteger();
    private PageRefresh refresh;
    private DirtyMarks marks;

    @Before
    public void countTransactions() {
        TransactionTemplate counting = new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                transactions.incrementAndGet();
                return host.execute(action);
            }
        };
        Node app = new Node(this, wiki, counting);
        refresh = app.refresh;
        marks = app.marks;
    }

    @Test
    public void smallPagesShareOneTransaction() {
        LongStream.rangeClosed(1, 20).forEach(id -> wiki.page(id, "DS", "Page " + id));

        refresh.refresh(LongStream.rangeClosed(1, 25).boxed().toList());

        assertThat(transactions).hasValue(1);
        assertThat(rows("CONTENT")).isEqualTo(20);
    }

    @Test
    public void pagesWithManyCommentsAreSpreadOverTransactionsSoThatMemoryStaysFlat() {
        for (long id = 1; id <= 3; id++) {
            comment(wiki.page(id, "DS", "Page " + id), 1200);
        }

        refresh.refresh(List.of(1L, 2L, 3L));

        assertThat(transactions).hasValue(3);
        assertThat(rows("CONTENT")).isEqualTo(3);
    }

    @Test
    public void onePageThatFailsDoesNotKeepTheOthersOut() {
        wiki.page(1, "DS", "Good");
        Page broken = wiki.page(2, "DS", "Broken");
        when(broken.getTitle()).thenThrow(new IllegalStateException("no title"));

        assertThat(refresh.refresh(List.of(2L, 1L, 1L)).failures()).containsOnlyKeys(2L);
        assertThat(content("CONTENT", "[CONTENT_ID]")).containsExactly("1");
    }

    @Test
    public void onlyPagesWhoseEntriesAreOthersNowAreSaidToHaveChanged() {
        Page page = wiki.page(1, "DS", "One");
        wiki.page(2, "DS", "Two");
        assertThat(refresh.refresh(List.of(1L, 2L)).changed()).containsExactlyInAnyOrder(1L, 2L);

        comment(page, 1);

        assertThat(refresh.refresh(List.of(1L, 2L, 3L)).changed()).containsExactly(1L);
        wiki.remove(2);
        assertThat(refresh.refresh(List.of(1L, 2L, 3L)).changed()).containsExactly(2L);
    }

    @Test
    public void theRowsOfAnUnchangedPageAreLeftAlone() {
        comment(wiki.page(1, "DS", "One"), 3);
        refresh.refresh(List.of(1L));
        List<String> before = content("ACTIVITY", "[ID]");

        refresh.refresh(List.of(1L));

        assertThat(content("ACTIVITY", "[ID]")).isEqualTo(before);
    }

    @Test
    public void oldBodiesAreReadNoFurtherThanTheLedgerKnows() {
        Page page = wiki.page(1, "DS", "One");
        String names = "<ri:page ri:space-key=\"HR\" ri:content-title=\"Plan\"/>";
        FakeWiki.links(page, "HR", "Plan");
        for (int version = 2; version <= 9; version++) {
            wiki.version(page, version == 9 ? 1 : 100 + version, version, "ben", "2026-03-0" + version + "T10:00:00Z",
                    version >= 3 ? names : "");
        }
        refresh.refresh(List.of(1L));
        assertThat(content("LINK", "[ON_DAY], [MADE_IN]")).containsExactly("20515 3");
        clearInvocations(wiki.pages);

        wiki.version(page, 1, 10, "cara", "2026-03-10T10:00:00Z", "").oldVersion(page, 109, 9, names);
        refresh.refresh(List.of(1L));

        verify(wiki.pages, times(1)).getById(anyLong());
        verify(wiki.pages).getById(109);
        assertThat(content("LINK", "[ON_DAY], [MADE_IN]")).containsExactly("20515 3");
    }

    @Test
    public void aRemovedVersionMakesOldBodiesBeReadAgain() {
        Page page = wiki.page(1, "DS", "One");
        FakeWiki.links(page, "HR", "Plan");
        String names = "<ri:page ri:space-key=\"HR\" ri:content-title=\"Plan\"/>";
        wiki.version(page, 102, 2, "ben", "2026-03-02T10:00:00Z", names)
                .version(page, 103, 3, "ben", "2026-03-03T10:00:00Z", "nothing")
                .version(page, 104, 4, "ben", "2026-03-04T10:00:00Z", names)
                .version(page, 1, 5, "ben", "2026-03-05T10:00:00Z", "");
        refresh.refresh(List.of(1L));
        assertThat(content("LINK", "[MADE_IN]")).containsExactly("4");

        wiki.removeVersion(page, 3);
        refresh.refresh(List.of(1L));

        assertThat(content("LINK", "[MADE_IN]")).containsExactly("2");
    }

    @Test
    public void whoNamesAPageByItsIdIsReadAgainWhenThatPageIsCalledDifferently() {
        Page target = wiki.page(2, "DS", "Two");
        FakeWiki.links(wiki.page(1, "DS", "One"), "http", "//wiki/confluence/pages/viewpage.action?pageId=2");
        refresh.refresh(List.of(1L, 2L));
        assertThat(rows("DIRTY")).isZero();

        when(target.getTitle()).thenReturn("Renamed");
        refresh.refresh(List.of(2L));
        assertThat(content("DIRTY", "[CONTENT_ID]")).containsExactly("1");
        refresh.refresh(List.of(1L, 2L));

        assertThat(rows("DIRTY")).isEqualTo(1);
        assertThat(content("LINK", "[TARGET_HASH]")).isEqualTo(titleHash(2));
    }

    @Test
    public void whoNamesAPageByItsIdIsReadAgainWhenThatPageIsThereAtLast() {
        FakeWiki.links(wiki.page(1, "DS", "One"), "http", "//wiki/confluence/pages/viewpage.action?pageId=2");
        refresh.refresh(List.of(1L));
        assertThat(rows("LINK")).isZero();

        wiki.page(2, "DS", "Two");
        refresh.refresh(List.of(2L));

        assertThat(marks.among(List.of(1L, 2L))).containsExactly(1L);
    }

    @Test
    public void aPageThatMovesHasBothSpacesCheckedForThePagesBelowIt() {
        wiki.space(8, "HR");
        wiki.page(1, "DS", "One");
        refresh.refresh(List.of(1L));

        wiki.page(1, "HR", "One");
        refresh.refresh(List.of(1L));

        assertThat(content("DIRTY", "[SPACE_ID]")).containsExactly("7", "8");
    }

    private List<String> titleHash(long page) {
        return database.read(statements -> statements.list(row -> String.valueOf(row.getLong(1)),
                "select [TITLE_HASH] from {CONTENT} where [CONTENT_ID] = ?", page));
    }

    private void comment(Page page, int count) {
        Comment[] comments = LongStream.range(0, count)
                .mapToObj(i -> wiki.comment(page.getId() * 1000 + i, "ben", "2026-03-03T10:00:00Z", null))
                .toArray(Comment[]::new);
        FakeWiki.comments(page, comments);
    }
}
