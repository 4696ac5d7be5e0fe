package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.Threshold;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What admins can set, as JSON.
 *
 * @param pagesPerSecond the back-fill reads no more than this
 * @param monthsKept     activity older than so many months is deleted; null: all is kept
 * @param k              a figure derived from people shows only if at least so many people stand behind it
 * @param gates          what the gates of the stage ask for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SettingsBody(@JsonProperty("pagesPerSecond") Integer pagesPerSecond,
                           @JsonProperty("monthsKept") Integer monthsKept, @JsonProperty("k") Integer k,
                           @JsonProperty("silos") SilosBody silos, @JsonProperty("external") ExternalBody external,
                           @JsonProperty("leftOut") LeftOutBody leftOut,
                           @JsonProperty("gates") Map<String, Integer> gates) {

    @JsonCreator
    public SettingsBody {
    }

    static SettingsBody of(Settings settings) {
        Map<String, Integer> gates = new LinkedHashMap<>();
        for (Threshold threshold : Threshold.values()) {
            gates.put(threshold.key(), settings.thresholds().of(threshold));
        }
        return new SettingsBody(settings.pagesPerSecond(), settings.monthsKept().isEmpty() ? null
                : Integer.valueOf(settings.monthsKept().getAsInt()), settings.k(),
                SilosBody.of(settings.company().silos()), ExternalBody.of(settings.company().outside()),
                LeftOutBody.of(settings.company().leftOut()), gates);
    }
}
