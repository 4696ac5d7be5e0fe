package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.SpaceKinds;
import org.junit.Test;

public class ExpectationsTest {

    private final SpaceKinds kinds = FakePluginSettings.spaceKinds();
    private final Expectations expectations = new Expectations(kinds, FakePluginSettings.store());

    @Test
    public void ofASpaceThatIsForNothingInParticularTheThresholdsOfTheSiteHold() {
        assertThat(expectations.of("FS")).isEqualTo(
                SpaceKind.UNSET.expectation(StageThresholds.DEFAULTS));
    }

    @Test
    public void theKindOfASpaceChangesWhatIsExpected() {
        expectations.save("FS", SpaceKind.FORUM);

        assertThat(expectations.of("FS").thresholds().responseRate()).isEqualTo(0.6);
        assertThat(expectations.kind("PD")).isEqualTo(SpaceKind.UNSET);
    }

    @Test
    public void aSpaceCanBeForNothingInParticularAgain() {
        expectations.save("FS", SpaceKind.FORUM);

        expectations.save("FS", SpaceKind.UNSET);

        assertThat(kinds.name("FS")).isEmpty();
    }

    @Test
    public void aNameThatNoKindHasSaysNothing() {
        kinds.save("FS", "castle");

        assertThat(expectations.kind("FS")).isEqualTo(SpaceKind.UNSET);
    }
}
