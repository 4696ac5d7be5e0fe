package io.github.valuematrix.sandbox.confluence;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** When a job runs: by a cron expression in the site's time zone, or every so many milliseconds. */
public record JobSchedule(String key, String name, String cronOrIntervalMs, boolean perCluster) {
    Trigger trigger(ZoneId zone) {
        if (cronOrIntervalMs.matches("\\d+")) {
            Duration interval = Duration.ofMillis(Long.parseLong(cronOrIntervalMs));
            PeriodicTrigger trigger = new PeriodicTrigger(interval);
            trigger.setInitialDelay(interval);
            return trigger;
        }
        return new CronTrigger(cronOrIntervalMs, zone);
    }
}
