package io.github.valuematrix.settings;

/**
 * A number that a gate of the stage asks for. Shares are in percent.
 */
public enum Threshold {

    /** So many edits, items or comments in a year are enough for a verdict; so many make a share. */
    ACTIVITY("activity", 20, 1, 10_000),

    /** Answered within seven days. */
    RESPONSE_RATE("responseRate", 40, 1, 100),

    /** Of the pages touched, by two or more authors. */
    COAUTHORED_SHARE("coauthoredShare", 40, 1, 100),

    /** Ties across silos, of the share to be expected, where silos are home spaces. */
    HOME_SPACES_SHARE("homeSpacesShare", 90, 1, 200),

    /** The same where silos are groups or categories. */
    MAPPED_SHARE("mappedShare", 50, 1, 200),

    /** Other silos with a tie to the space. */
    CONNECTED_SILOS("connectedSilos", 2, 1, 100),

    /** Of the four of a year, with new pairs across silos, or with customers and partners. */
    QUARTERS("quarters", 2, 1, 4);

    private final String key;
    private final int usual;
    private final int lowest;
    private final int highest;

    Threshold(String key, int usual, int lowest, int highest) {
        this.key = key;
        this.usual = usual;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Its name in forms and in JSON. */
    public String key() {
        return key;
    }

    /** What it is unless an administrator says otherwise. */
    public int usual() {
        return usual;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }
}
