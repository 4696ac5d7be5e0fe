package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.entity.ActivityRow;
import io.github.valuematrix.ledger.entity.CheckpointRow;
import io.github.valuematrix.ledger.entity.ContentRow;
import io.github.valuematrix.ledger.entity.DirtyRow;
import io.github.valuematrix.ledger.entity.LinkRow;
import io.github.valuematrix.ledger.entity.NamedByIdRow;
import io.github.valuematrix.ledger.entity.PersonDayRow;
import io.github.valuematrix.ledger.entity.PersonRow;
import io.github.valuematrix.ledger.entity.ResponseRow;
import io.github.valuematrix.ledger.entity.SkippedRow;
import io.github.valuematrix.ledger.entity.SpaceRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/**
 * Has real Active Objects make the ledger's tables, named as Atlassian's products name them.
 */
final class TestTables implements EntityManagerConfiguration {

    private TestTables() {
    }

    @SuppressWarnings("unchecked")
    static void make(TestDatabase kind, DataSource dataSource) {
        EntityManager manager = new EntityManager(kind.provider(disposable(dataSource)), new TestTables());
        try {
            manager.migrate(ContentRow.class, ActivityRow.class, ResponseRow.class, LinkRow.class, PersonDayRow.class,
                    PersonRow.class, SpaceRow.class, DirtyRow.class, CheckpointRow.class, SkippedRow.class,
                    NamedByIdRow.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DisposableDataSource disposable(DataSource dataSource) {
        return (DisposableDataSource) Proxy.newProxyInstance(TestTables.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("dispose") ? null : method.invoke(dataSource, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    @Deprecated
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return new SimpleNameConverters(new AtlassianTableNameConverter(name -> Sql.PREFIX + name),
                new AtlassianFieldNameConverter(), new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.startsWith(Sql.PREFIX);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new SimpleEntityInfoResolverFactory();
    }
}
