package io.github.valuematrix.sandbox.host;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands Velocity's warnings and errors to the log of the sandbox. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {
        // nothing to set
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable problem) {
        if (level == WARN_ID) {
            LOG.warn(message, problem);
        } else if (level == ERROR_ID) {
            LOG.error(message, problem);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID;
    }
}
