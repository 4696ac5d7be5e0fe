package io.github.valuematrix.sandbox.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Makes the tables of apps by Active Objects, in the database of the wiki. */
final class AppTables {
    private final DataSource dataSource;
    private final Transactions transactions;
    private final PluginSettings settings;
    private final Supplier<Session> newSession;

    AppTables(DataSource dataSource, Transactions transactions, PluginSettings settings, Supplier<Session> newSession) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.settings = settings;
        this.newSession = newSession;
    }

    /** Upgrade tasks not done yet run first, each in a transaction; then the tables are made to fit the entities. */
    ActiveObjects open(String namespace, List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> tasks) {
        TableNames names = new TableNames(namespace);
        EntityManager manager = new EntityManager(provider(), names);
        AppObjects objects = new AppObjects(manager, transactions);
        tasks.stream().sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> upgrade(task, objects, names.prefix() + "_#"));
        migrate(manager, entities);
        return objects;
    }

    private void upgrade(ActiveObjectsUpgradeTask task, ActiveObjects objects, String setting) {
        Object known = settings.get(setting);
        ModelVersion current = ModelVersion.valueOf(known == null ? null : known.toString());
        if (task.getModelVersion().compareTo(current) > 0) {
            transactions.joined(() -> {
                task.upgrade(current, objects);
                return settings.put(setting, task.getModelVersion().toString());
            });
        }
    }

    /** Without a transaction: most databases end one at each change of a table. */
    @SuppressWarnings("unchecked")
    private void migrate(EntityManager manager, List<Class<? extends RawEntity<?>>> entities) {
        Session.within(newSession.get(), () -> {
            try {
                manager.migrate(entities.toArray(Class[]::new));
                return null;
            } catch (SQLException failure) {
                throw new ActiveObjectsException("The tables of the app cannot be made", failure);
            }
        });
    }

    private DatabaseProvider provider() {
        return Session.within(newSession.get(), () -> provider(new SharedDataSource(dataSource)));
    }

    private static DatabaseProvider provider(SharedDataSource shared) {
        try (Connection connection = shared.getConnection()) {
            boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            String schema = connection.getSchema();
            return isH2 ? new H2DatabaseProvider(shared, schema) : new PostgreSQLDatabaseProvider(shared, schema);
        } catch (SQLException failure) {
            throw new ActiveObjectsException("The database cannot be asked what it is", failure);
        }
    }
}
