package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.activity.FakeWiki;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

public class PageRefreshTest extends OnEachDatabase {

    private final FakeWiki wiki = new FakeWiki().space(7, "DS");
    private final AtomicInteger transactions = new AtomicInteger();
    private PageRefresh refresh;

    @Before
    public void countTransactions() {
        TransactionTemplate counting = new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                transactions.incrementAndGet();
                return host.execute(action);
            }
        };
        refresh = new PageRefresh(counting, () -> TimeZone.getTimeZone("UTC"), wiki.reader(), ledger);
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
            comment(wiki.page(id, "DS", "Page " + id), 600);
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

    private void comment(Page page, int count) {
        Comment[] comments = LongStream.range(0, count)
                .mapToObj(i -> wiki.comment(page.getId() * 1000 + i, "ben", "2026-03-03T10:00:00Z", null))
                .toArray(Comment[]::new);
        FakeWiki.comments(page, comments);
    }
}
