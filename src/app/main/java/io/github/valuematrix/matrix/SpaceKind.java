package io.github.valuematrix.matrix;

import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a space is for, as its admin says. It changes what is expected of the space, never what is counted. Which
 * numbers are expected of which kind, and how high, is our proposal: nobody has published such a thing.
 */
public enum SpaceKind {

    /** Nobody said: all is expected, as the site has set it. */
    UNSET,

    /**
     * A few write for many. Readers are to ask and to be answered; they do not write the pages. All ties begin at the
     * few, so that the share across silos that would be seen if everybody had a tie with everybody is no measure.
     */
    BROADCAST(Kind.COAUTHORED_SHARE, Kind.CROSS_SHARE),

    /** People ask and answer. It lives of answers, so half as many again are expected; posts belong to one person. */
    FORUM(Kind.COAUTHORED_SHARE) {
        @Override
        StageThresholds adjusted(StageThresholds site) {
            return site.withResponseRate(Math.min(1, Math.round(site.responseRate() * MORE_PERCENT) / PERCENT));
        }
    },

    /** People of one trade learn from each other: they answer each other and write together, one is not enough. */
    PRACTICE {
        @Override
        boolean needsAllOfTheFirst() {
            return true;
        }
    },

    /**
     * A team makes something by a day. It talks elsewhere but writes together. Its people meet when it begins: one
     * quarter with new pairs will do.
     */
    PROJECT(Kind.RESPONSE_RATE) {
        @Override
        StageThresholds adjusted(StageThresholds site) {
            return site.withQuarters(Math.min(1, site.quarters()));
        }
    };

    private static final String KEY = "value-matrix.space-kind.";
    private static final int MORE_PERCENT = 150;
    private static final double PERCENT = 100;

    private final Set<Kind> notExpected = EnumSet.noneOf(Kind.class);

    SpaceKind(Kind... notExpected) {
        this.notExpected.addAll(Set.of(notExpected));
    }

    /** @param name as it is kept and sent: the constant's, in small letters */
    public static Optional<SpaceKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.lowerName().equals(name)).findFirst();
    }

    public String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of its name for readers. */
    public String label() {
        return KEY + lowerName() + ".label";
    }

    /** Of the text that says what is expected of it. */
    public String expected() {
        return KEY + lowerName() + ".expected";
    }

    /** Whether the gates look at this number. */
    public boolean expects(Kind number) {
        return !notExpected.contains(number);
    }

    /** What is expected of a space of this kind. */
    public Expectation expectation(StageThresholds site) {
        return new Expectation(this, adjusted(site));
    }

    StageThresholds adjusted(StageThresholds site) {
        return site;
    }

    /** Else one number of the first gate is enough. */
    boolean needsAllOfTheFirst() {
        return false;
    }
}
