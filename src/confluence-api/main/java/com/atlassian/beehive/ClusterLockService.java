package com.atlassian.beehive;

import io.github.valuematrix.api.Evidence;

/** Knows the locks that all nodes share. */
@Evidence("bootstrapi 10.2.15")
public interface ClusterLockService {

    /** The lock with this name. */
    ClusterLock getLockForName(String lockName);
}
