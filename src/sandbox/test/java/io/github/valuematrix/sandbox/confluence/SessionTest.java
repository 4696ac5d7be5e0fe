package io.github.valuematrix.sandbox.confluence;

import static io.github.valuematrix.sandbox.confluence.Site.EDITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class SessionTest extends OnEachDatabase {
    @Test
    public void withoutASessionNothingCanBeRead() {
        ThrowingCallable read = () -> site.read(site.page("Plan"));
        ThrowingCallable list = () -> site.confluence.service(SpaceManager.class).getAllSpaces();

        assertThatThrownBy(read).hasMessageContaining("No Hibernate Session bound to thread");
        assertThatThrownBy(list).hasMessageContaining("No Hibernate Session bound to thread");
    }

    @Test
    public void anEntityIsOneObjectAsLongAsTheTransactionRuns() {
        long page = site.page("Plan");

        site.transactions().execute(() -> assertThat(site.read(page)).isSameAs(site.read(page)));
    }

    @Test
    public void anInnerTransactionReleasesNothing() {
        long one = site.page("One");
        long two = site.page("Two");

        site.transactions().execute(() -> {
            site.transactions().execute(() -> site.read(one));
            site.transactions().execute(() -> site.read(two));
            return assertThat(Session.current().entities()).isEqualTo(2);
        });
        assertThat(site.confluence.mostEntities()).isEqualTo(2);
    }

    @Test
    public void afterItsSessionAnEntityKnowsOnlyItsColumns() {
        long id = site.page("Plan");
        AbstractPage page = site.transactions().execute(() -> site.read(id));

        assertThat(page.getTitle()).isEqualTo("Plan");
        assertThatThrownBy(page::getComments).isInstanceOf(LazyInitializationException.class);
        assertThatThrownBy(page::getBodyAsString).isInstanceOf(LazyInitializationException.class);
        assertThatThrownBy(page::getCreator).isInstanceOf(LazyInitializationException.class);
    }

    @Test
    public void aRequestIsOneTransaction() {
        assertThatThrownBy(() -> site.as(EDITH, () -> {
            site.authoring().createPage("DOC", null, "Plan", "");
            throw new IllegalStateException("the page cannot be shown");
        })).hasMessage("the page cannot be shown");

        assertThat(new Wiki(site.database).pageByTitle(Site.DOC, "Plan")).isEmpty();
    }

    @Test
    public void theHostEndsTheTransactionOfALentConnection() {
        refused(Connection::commit);
        refused(Connection::rollback);
        refused(Connection::close);
        refused(connection -> connection.setAutoCommit(true));
        assertThat(executor(false).execute(SessionTest::isAutoCommit)).isFalse();
    }

    @Test
    public void aConnectionIsLentForTheCallbackOnly() {
        Connection kept = executor(false).execute(connection -> connection);

        assertThatThrownBy(kept::createStatement).hasMessageContaining("for the callback only");
    }

    @Test
    public void anExecutorJoinsTheRunningTransactionUnlessItRequiresANewOne() {
        assertThatThrownBy(() -> site.transactions().execute(() -> {
            insert(executor(false), "joined");
            insert(executor(true), "own");
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");

        assertThat(site.wiki.setting("joined")).isEmpty();
        assertThat(site.wiki.setting("own")).contains("x");
    }

    private void refused(Use use) {
        ThrowingCallable call = () -> executor(false).execute(connection -> use(connection, use));
        assertThatThrownBy(call).isInstanceOf(UnsupportedOperationException.class);
    }

    private TransactionalExecutor executor(boolean requiresNew) {
        return site.confluence.service(TransactionalExecutorFactory.class).createExecutor(false, requiresNew);
    }

    private static void insert(TransactionalExecutor executor, String name) {
        executor.execute(connection -> use(connection, one -> {
            try (Statement statement = one.createStatement()) {
                statement.execute("INSERT INTO setting (name, setting_value) VALUES ('" + name + "', 'x')");
            }
        }));
    }

    private static boolean isAutoCommit(Connection connection) {
        try {
            return connection.getAutoCommit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Void use(Connection connection, Use use) {
        try {
            use.use(connection);
            return null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Use {
        void use(Connection connection) throws SQLException;
    }
}
