package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.valuematrix.privacy.ShownSpaces;
import io.github.valuematrix.scope.Question;
import java.util.List;
import java.util.Map;

/**
 * The value matrix of some spaces together. Its shape is a contract.
 *
 * @param version of the shape
 * @param spaces  the keys of those that count; others were asked for in vain
 * @param today   ISO day after the last that counts as known
 * @param from    ISO day
 * @param to      ISO day, exclusive
 * @param k       so many people must stand behind a figure; else it is "hidden"
 * @param silos   the rule that silos follow
 * @param reasons why figures are null or hidden, by the path to each
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpacesMatrixBody(@JsonProperty("version") String version,
                        @JsonProperty("spaces") List<String> spaces,
                        @JsonProperty("today") String today,
                        @JsonProperty("from") String from,
                        @JsonProperty("to") String to,
                        @JsonProperty("k") int k,
                        @JsonProperty("silos") String silos,
                        @JsonUnwrapped MatrixBody matrix,
                        @JsonProperty("reasons") Map<String, String> reasons) {

    static SpacesMatrixBody of(List<String> spaces, ShownSpaces shown, Question question, int k) {
        MatrixBody matrix = MatrixBody.of(shown.matrix());
        return new SpacesMatrixBody(SpaceReportBody.VERSION, spaces, question.today().toString(),
                shown.period().from().toString(), shown.period().to().toString(), k, shown.rule().name(), matrix,
                Reasons.of(Map.of("interactions", matrix.interactions(), "cells", matrix.cells(), "ties",
                        matrix.ties())));
    }
}
