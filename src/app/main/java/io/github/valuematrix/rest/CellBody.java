package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.privacy.ShownCell;

/**
 * A cell of the matrix.
 *
 * @param people actors and counterparts together
 */
record CellBody(@JsonProperty("people") FigureBody people,
                @JsonProperty("pairs") FigureBody pairs,
                @JsonProperty("interactions") FigureBody interactions) {

    static CellBody of(ShownCell cell) {
        return new CellBody(FigureBody.of(cell.people()), FigureBody.of(cell.pairs()),
                FigureBody.of(cell.interactions()));
    }
}
