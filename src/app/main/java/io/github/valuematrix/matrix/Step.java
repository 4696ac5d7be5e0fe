package io.github.valuematrix.matrix;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The three steps of the journey, in their order: each is one cell of the value matrix, and the stage of a space that
 * has come so far.
 */
public enum Step {
    OPERATIONAL(Novelty.EXISTING, Reach.WITHIN, Stage.OPERATIONAL),
    CULTURAL(Novelty.NEW, Reach.ACROSS, Stage.CULTURAL),
    BUSINESS_MODEL(Novelty.NEW, Reach.EXTERNAL, Stage.BUSINESS_MODEL);

    private final Cell cell;
    private final Stage stage;

    Step(Novelty novelty, Reach reach, Stage stage) {
        this.cell = new Cell(novelty, reach);
        this.stage = stage;
    }

    /** Empty if this cell is no step. */
    public static Optional<Step> of(Cell cell) {
        return Stream.of(values()).filter(step -> step.cell.equals(cell)).findFirst();
    }

    /** Empty if this stage is before the first step, or cannot be told. */
    public static Optional<Step> of(Stage stage) {
        return Stream.of(values()).filter(step -> step.stage == stage).findFirst();
    }

    public Cell cell() {
        return cell;
    }

    public Stage stage() {
        return stage;
    }

    /** As it is written in a page. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The key of its name. */
    public String nameKey() {
        return "value-matrix.step." + value();
    }
}
