package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.settings.Exclusions;
import io.github.valuematrix.silo.NamePattern;
import java.util.List;

/**
 * Whom and what all figures of people leave out, as JSON.
 *
 * @param people user names
 * @param spaces keys
 */
public record LeftOutBody(@JsonProperty("people") List<String> people, @JsonProperty("groups") List<String> groups,
                          @JsonProperty("spaces") List<String> spaces,
                          @JsonProperty("archivedSpaces") boolean archivedSpaces,
                          @JsonProperty("personalSpaces") boolean personalSpaces) {

    @JsonCreator
    public LeftOutBody {
    }

    static LeftOutBody of(Exclusions leftOut) {
        return new LeftOutBody(leftOut.people(), leftOut.groups().stream().map(NamePattern::text).toList(),
                leftOut.spaces(), leftOut.archivedSpaces(), leftOut.personalSpaces());
    }
}
