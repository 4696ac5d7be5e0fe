package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.matrix.SpaceKind;
import java.util.Optional;

/**
 * What a space is for, as JSON.
 *
 * @param kind null if nobody said
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SpaceKindBody(@JsonProperty("kind") String kind) {

    @JsonCreator
    public SpaceKindBody {
    }

    static SpaceKindBody of(SpaceKind kind) {
        return new SpaceKindBody(kind == SpaceKind.UNSET ? null : kind.lowerName());
    }

    /** Empty if there is none of this name. */
    Optional<SpaceKind> asKind() {
        return kind == null ? Optional.of(SpaceKind.UNSET)
                : SpaceKind.named(kind).filter(named -> named != SpaceKind.UNSET);
    }
}
