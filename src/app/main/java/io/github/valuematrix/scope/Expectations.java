package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.SpaceKinds;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * What is expected of each space, as its admins say what it is for. A name that no kind has any more says nothing.
 */
@Named
public class Expectations {

    private final SpaceKinds kinds;
    private final SettingsStore settings;

    @Inject
    public Expectations(SpaceKinds kinds, SettingsStore settings) {
        this.kinds = kinds;
        this.settings = settings;
    }

    /** @param spaceKey as the space spells it */
    public SpaceKind kind(String spaceKey) {
        return kinds.name(spaceKey).flatMap(SpaceKind::named).orElse(SpaceKind.UNSET);
    }

    /** @param spaceKey as the space spells it */
    public Expectation of(String spaceKey) {
        return kind(spaceKey).expectation(GateNumbers.of(settings.settings()));
    }

    /** Of several spaces together: all that the site expects. */
    public Expectation ofSeveral() {
        return SpaceKind.UNSET.expectation(GateNumbers.of(settings.settings()));
    }

    public void save(String spaceKey, SpaceKind kind) {
        kinds.save(spaceKey, kind == SpaceKind.UNSET ? null : kind.lowerName());
    }
}
