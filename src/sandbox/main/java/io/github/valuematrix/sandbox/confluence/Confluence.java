package io.github.valuematrix.sandbox.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.labels.SpaceLabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.search.v2.SearchManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.RawEntity;

/** Confluence's services over the wiki of the sandbox, as strict as the real ones. */
public final class Confluence implements AutoCloseable {
    private final SiteSettings settings;
    private final Rights rights;
    private final Wiki wiki;
    private final Events events = new Events();
    private final AtomicInteger mostEntities = new AtomicInteger();
    private final Transactions transactions;
    private final Authoring authoring;
    private final Administering administering;
    private final AppTables tables;
    private final ClusterLocks locks;
    private final Jobs jobs;
    private final Map<Class<?>, Object> services = new HashMap<>();

    public Confluence(Database database, Wiki wiki, SiteSettings settings) {
        this(database, wiki, settings, Clock.systemUTC());
    }

    Confluence(Database database, Wiki wiki, SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.wiki = wiki;
        rights = new Rights(wiki);
        transactions = new Transactions(database.transactionManager(), this::newSession);
        IndexLag lag = new IndexLag(database, wiki, clock, settings.searchLag());
        Gate gate = new Gate(wiki, rights, settings.readOnlyMode());
        ContentWriter writer = new ContentWriter(database, wiki, lag);
        authoring = new Authoring(transactions, database, wiki, gate, writer,
                new Publishing(gate, writer, events, clock));
        administering = administering(database, new AdminGate(wiki, rights, gate), lag, clock);
        StoredSettings stored = new StoredSettings(wiki, transactions);
        locks = new ClusterLocks(database);
        tables = new AppTables(database.dataSource(), transactions, stored, this::newSession);
        jobs = new Jobs(database, locks, settings.zone());
        serve(SearchManager.class, new WikiIndex(wiki, lag));
        serve(TransactionalExecutorFactory.class, new Executors(transactions, database.dataSource()));
        serve(PluginSettingsFactory.class, stored);
        serveContent();
        serveSite();
    }

    private Administering administering(Database database, AdminGate gate, IndexLag lag, Clock clock) {
        ContentRemoval removal = new ContentRemoval(database, wiki, lag);
        return new Administering(new Purging(transactions, wiki, gate, removal, events),
                new SpaceAdministration(transactions, wiki, gate, new SpaceRows(database, removal, clock), events),
                new PeopleAdministration(transactions, database, wiki, gate, events));
    }

    private void serveContent() {
        StoredPeople people = new StoredPeople(wiki);
        serve(PageManager.class, new StoredPages());
        serve(SpaceManager.class, new StoredSpaces());
        serve(PermissionManager.class, new StoredPermissions());
        serve(UserAccessor.class, people);
        serve(ConfluenceUserResolver.class, people);
        serve(SpaceLabelManager.class, new StoredCategories(wiki));
        serve(UserManager.class, new SiteUsers(wiki, rights));
    }

    private void serveSite() {
        serve(TransactionTemplate.class, transactions);
        serve(EventPublisher.class, events);
        serve(ClusterLockService.class, locks);
        serve(TimeZoneManager.class, new TimeZoneManager() {
            @Override
            public TimeZone getDefaultTimeZone() {
                return TimeZone.getTimeZone(settings.zone());
            }

            @Override
            public TimeZone getUserTimeZone() {
                return TimeZone.getTimeZone(preferences().zone());
            }
        });
        serve(LocaleResolver.class, () -> preferences().locale());
        serve(ApplicationProperties.class, urlMode -> settings.baseUrl());
    }

    /** Of whoever is asking; of the site where nobody is. */
    private Preferences preferences() {
        return Preferences.current() == null ? new Preferences(settings.locale(), settings.zone())
                : Preferences.current();
    }

    private <T> void serve(Class<T> type, T service) {
        services.put(type, service);
    }

    /** What apps may import, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.copyOf(services);
    }

    /** The service of this interface. */
    public <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    /** The tables of an app, made to fit its entities by one node after the other. */
    public ActiveObjects activeObjects(String namespace, List<Class<? extends RawEntity<?>>> entities,
            List<ActiveObjectsUpgradeTask> tasks) {
        ClusterLock alone = locks.getLockForName("tables." + namespace);
        alone.lock();
        try {
            return tables.open(namespace, entities, tasks);
        } finally {
            alone.unlock();
        }
    }

    public Jobs jobs() {
        return jobs;
    }

    public Authoring authoring() {
        return authoring;
    }

    public Administering administering() {
        return administering;
    }

    public Rights rights() {
        return rights;
    }

    public Events events() {
        return events;
    }

    public SiteSettings settings() {
        return settings;
    }

    /** The same for a person with preferences. */
    public <T> T request(Person person, Preferences preferences, Callable<T> work) throws Exception {
        Preferences.set(preferences);
        try {
            return request(person, work);
        } finally {
            Preferences.set(null);
        }
    }

    /** Does what a web request does: one session, one transaction, and this person logged in (null: nobody). */
    public <T> T request(Person person, Callable<T> work) throws Exception {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(person == null ? null : new StoredPerson(person));
        try {
            return transactions.call(work);
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    /** The most entities that any session so far has kept in memory. */
    public int mostEntities() {
        return mostEntities.get();
    }

    @Override
    public void close() {
        jobs.close();
        locks.close();
    }

    private Session newSession() {
        return new Session(wiki, rights, count -> mostEntities.accumulateAndGet(count, Math::max));
    }
}
