package io.github.valuematrix.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.github.valuematrix.ledger.upgrade.FirstTables;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
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

    static void make(TestDatabase kind, DataSource dataSource) {
        EntityManager manager = new EntityManager(kind.provider(disposable(dataSource)), new TestTables());
        new FirstTables().upgrade(ModelVersion.valueOf(null), activeObjects(manager));
    }

    /** For upgrades, which may only make tables here. */
    private static ActiveObjects activeObjects(EntityManager manager) {
        return (ActiveObjects) Proxy.newProxyInstance(TestTables.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("migrate")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return EntityManager.class.getMethod("migrate", Class[].class).invoke(manager, arguments);
                });
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
