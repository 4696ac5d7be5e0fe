package com.atlassian.beehive;

import io.github.valuematrix.api.Evidence;
import java.util.concurrent.locks.Lock;

/** A lock that all nodes share. */
@Evidence("Javadoc Beehive 0.0.8 (a Lock); bootstrapi 10.2.15 (lock, unlock)")
public interface ClusterLock extends Lock {
}
