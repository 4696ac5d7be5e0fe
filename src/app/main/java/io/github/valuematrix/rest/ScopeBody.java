package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.privacy.ShownScope;
import java.time.LocalDate;

/**
 * One space or the whole site in one period.
 *
 * @param from ISO day
 * @param to   ISO day, exclusive
 */
record ScopeBody(@JsonProperty("from") String from,
                 @JsonProperty("to") String to,
                 @JsonProperty("contributions") Counts contributions,
                 @JsonUnwrapped MatrixBody matrix,
                 @JsonProperty("participation") ParticipationBody participation,
                 @JsonProperty("benefits") BenefitsBody benefits) {

    /** What was contributed; edits are bursts. */
    record Counts(@JsonProperty("page") long page,
                  @JsonProperty("blog") long blog,
                  @JsonProperty("edit") long edit,
                  @JsonProperty("comment") long comment,
                  @JsonProperty("reply") long reply) {

        static Counts of(Contributions counts) {
            return new Counts(counts.pagesCreated(), counts.blogPostsCreated(), counts.edits(), counts.comments(),
                    counts.replies());
        }
    }

    static ScopeBody of(ShownScope scope) {
        LocalDate from = scope.period().from();
        return new ScopeBody(from.toString(), scope.period().to().toString(), Counts.of(scope.contributions()),
                MatrixBody.of(scope.matrix()), ParticipationBody.of(scope.participation()),
                BenefitsBody.of(scope.benefits()));
    }
}
