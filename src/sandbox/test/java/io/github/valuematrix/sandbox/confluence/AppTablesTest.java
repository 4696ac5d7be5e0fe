package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class AppTablesTest extends OnEachDatabase {
    /** Its name is known from the products: AO_60DB71. */
    private static final String NAMESPACE = "com.pyxis.greenhopper.jira";

    private ActiveObjects objects;

    @Before
    public void migrate() {
        objects = site.confluence.activeObjects(NAMESPACE, List.of(Visit.class), List.of());
    }

    @Test
    public void tablesAreNamedAsInTheProducts() {
        add(7);

        assertThat(sumBySql()).isEqualTo(7);
    }

    @Test
    public void plainSqlAndObjectsShareOneTransaction() {
        long sum = site.transactions().execute(() -> {
            create(7);
            return sumBySql();
        });

        assertThat(sum).isEqualTo(7);
    }

    @Test
    public void whatWasRolledBackIsNotRemembered() {
        long id = add(7);
        assertThatThrownBy(() -> site.transactions().execute(() -> {
            Visit visit = objects.get(Visit.class, id);
            visit.setContentId(8);
            visit.save();
            throw new IllegalStateException("roll back");
        })).hasMessage("roll back");

        assertThat(site.transactions().execute(() -> objects.get(Visit.class, id).getContentId())).isEqualTo(7L);
    }

    @Test
    public void withoutATransactionTheTablesAreClosed() {
        long id = add(7);
        Visit visit = site.transactions().execute(() -> objects.get(Visit.class, id));

        assertThatThrownBy(() -> objects.count(Visit.class)).hasMessageContaining("No Hibernate Session");
        assertThatThrownBy(() -> objects.get(Visit.class, id)).hasMessageContaining("No Hibernate Session");
        visit.setContentId(8);
        assertThatThrownBy(visit::save).hasStackTraceContaining("No Hibernate Session");
    }

    @Test
    public void aRestartFindsTheRows() {
        add(7);
        ActiveObjects again = site.confluence.activeObjects(NAMESPACE, List.of(Visit.class), List.of());

        assertThat(site.transactions().execute(() -> again.count(Visit.class))).isEqualTo(1);
    }

    @Test
    public void upgradeTasksRunOnceInTheirOrder() {
        List<String> done = new ArrayList<>();
        List<ActiveObjectsUpgradeTask> tasks = List.of(task("2", done), task("1", done));
        site.confluence.activeObjects(NAMESPACE, List.of(Visit.class), tasks);
        site.confluence.activeObjects(NAMESPACE, List.of(Visit.class), tasks);

        assertThat(done).containsExactly("0 to 1", "1 to 2");
    }

    private long add(long contentId) {
        return site.transactions().execute(() -> create(contentId).getId());
    }

    private Visit create(long contentId) {
        return objects.create(Visit.class, Map.of("CONTENT_ID", contentId));
    }

    private long sumBySql() {
        return site.confluence.service(TransactionalExecutorFactory.class).createExecutor(false, false)
                .execute(AppTablesTest::sum);
    }

    private static long sum(Connection connection) {
        String sql = "SELECT SUM(\"CONTENT_ID\") FROM \"AO_60DB71_VISIT\"";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ActiveObjectsUpgradeTask task(String version, List<String> done) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(version);
            }

            @Override
            public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
                ao.migrate(Visit.class);
                done.add(currentVersion + " to " + version);
            }
        };
    }
}
