package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.settings.Outside;
import io.github.valuematrix.silo.NamePattern;
import java.util.List;

/**
 * Who is a customer or partner, as JSON.
 *
 * @param anonymous whether anonymous comments come from customers or partners
 */
public record ExternalBody(@JsonProperty("groups") List<String> groups,
                           @JsonProperty("mailDomains") List<String> mailDomains,
                           @JsonProperty("anonymous") boolean anonymous) {

    @JsonCreator
    public ExternalBody {
    }

    static ExternalBody of(Outside outside) {
        return new ExternalBody(outside.groups().stream().map(NamePattern::text).toList(), outside.mailDomains(),
                outside.anonymous());
    }
}
