package io.github.valuematrix.sandbox.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.github.valuematrix.sandbox.wiki.Database;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

/** The locks that all nodes share, in their database. That of a node which died is free after half a minute. */
final class ClusterLocks implements ClusterLockService, AutoCloseable {
    private static final String TABLE = "cluster_lock";
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int LONGEST_NAME = 255;

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
    private final ScheduledExecutorService extending = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "cluster-locks");
        thread.setDaemon(true);
        return thread;
    });
    private final LockProvider provider;

    ClusterLocks(Database database) {
        // the name of the node must be its own: who has a lock is known by it
        provider = new KeepAliveLockProvider(new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration
                .builder().withJdbcTemplate(database.jdbc()).withTransactionManager(database.transactionManager())
                .withTableName(TABLE).withLockedByValue(UUID.randomUUID().toString()).usingDbTime().build()),
                extending);
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        if (lockName.isEmpty() || lockName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("The name of a lock has 1 to 255 characters");
        }
        return locks.computeIfAbsent(lockName, name -> new StoredLock(() -> take(name)));
    }

    private Optional<SimpleLock> take(String name) {
        if (extending.isShutdown()) {
            throw new IllegalStateException("This node has stopped; it gets no more locks");
        }
        return provider.lock(new LockConfiguration(ClockProvider.now(), name, LEASE, Duration.ZERO));
    }

    /** Who waits for a lock is told so; what is still locked is free once its lease ends. */
    @Override
    public void close() {
        extending.shutdownNow();
    }
}
