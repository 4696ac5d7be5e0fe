package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.silo.NamePattern;
import io.github.valuematrix.silo.SiloSetup;
import java.util.List;

/**
 * What decides the silo that somebody belongs to, as JSON.
 *
 * @param groups     lines in the order in which they are tried
 * @param categories in the order in which they are tried
 */
public record SilosBody(@JsonProperty("rule") String rule, @JsonProperty("groups") List<Line> groups,
                        @JsonProperty("categories") List<String> categories) {

    /**
     * The members of a group, or of all groups that a pattern fits, belong to this silo.
     */
    public record Line(@JsonProperty("group") String group, @JsonProperty("silo") String silo) {

        @JsonCreator
        public Line {
        }

        @Override
        public String toString() {
            return (group == null ? "" : group) + " = " + (silo == null ? "" : silo);
        }
    }

    @JsonCreator
    public SilosBody {
    }

    static SilosBody of(SiloSetup silos) {
        return new SilosBody(silos.rule().name(),
                silos.groups().stream().map(line -> new Line(line.group().text(), line.silo())).toList(),
                silos.categories().stream().map(NamePattern::text).toList());
    }
}
