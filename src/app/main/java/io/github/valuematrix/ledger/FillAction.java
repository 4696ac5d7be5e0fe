package io.github.valuematrix.ledger;

import io.github.valuematrix.ledger.BackFillProgress.State;
import java.util.Set;

/**
 * What an administrator can ask of the back-fill, and in which states it makes sense.
 */
public enum FillAction {

    /** Holds where it is, until it is resumed. */
    PAUSE(Set.of(State.WAITING, State.RUNNING)),

    /** Goes on where it was paused. */
    RESUME(Set.of(State.PAUSED)),

    /** Gives up: what was read stays and is kept up to date, the rest is not read. */
    CANCEL(Set.of(State.WAITING, State.RUNNING, State.PAUSED)),

    /** Reads everything, from the first page on. */
    START(Set.of(State.DONE, State.CANCELLED));

    private final Set<State> states;

    FillAction(Set<State> states) {
        this.states = states;
    }

    public boolean isOffered(State state) {
        return states.contains(state);
    }
}
