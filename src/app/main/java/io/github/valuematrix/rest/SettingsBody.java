package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.settings.Settings;

/**
 * What admins can set, as JSON.
 *
 * @param pagesPerSecond the back-fill reads no more than this
 * @param monthsKept     activity older than so many months is deleted; null: all is kept
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SettingsBody(@JsonProperty("pagesPerSecond") Integer pagesPerSecond,
                           @JsonProperty("monthsKept") Integer monthsKept) {

    @JsonCreator
    public SettingsBody {
    }

    static SettingsBody of(Settings settings) {
        return new SettingsBody(settings.pagesPerSecond(), settings.monthsKept().isEmpty() ? null
                : Integer.valueOf(settings.monthsKept().getAsInt()));
    }
}
