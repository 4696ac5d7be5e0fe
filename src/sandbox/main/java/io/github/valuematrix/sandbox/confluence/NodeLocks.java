package io.github.valuematrix.sandbox.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The locks of a site of one node. */
final class NodeLocks implements ClusterLockService {
    private final Map<String, NodeLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new NodeLock());
    }

    private static final class NodeLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }
}
