package io.github.valuematrix.sandbox.confluence;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** When a job runs: by a cron expression in the site's time zone, or every so many milliseconds. */
public record JobSchedule(String key, String name, String cronOrIntervalMs, boolean perCluster) {

    /** Reads cron expressions as Confluence's own scheduler does. */
    Schedule times(ZoneId zone) {
        return cronOrIntervalMs.matches("\\d+") ? new Every(Duration.ofMillis(Long.parseLong(cronOrIntervalMs)))
                : new CronSchedule(cronOrIntervalMs, zone, CronStyle.QUARTZ);
    }

    private record Every(Duration interval) implements Schedule {
        @Override
        public Instant getNextExecutionTime(ExecutionComplete last) {
            return last.getTimeDone().plus(interval);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
