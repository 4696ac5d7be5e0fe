package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class SpaceKindsTest {

    private final FakePluginSettings kept = new FakePluginSettings();
    private final SpaceKinds kinds = new SpaceKinds(kept, kept);

    @Test
    public void atFirstNobodySaysWhatASpaceIsFor() {
        assertThat(kinds.name("FS")).isEmpty();
    }

    @Test
    public void whatIsSaidIsThereAlsoForAnotherNodeAndForNoOtherSpace() {
        kinds.save("FS", "forum");

        assertThat(new SpaceKinds(kept, kept).name("FS")).contains("forum");
        assertThat(kinds.name("PD")).isEmpty();
    }

    @Test
    public void whatIsSaidNoMoreLeavesNothingBehind() {
        kinds.save("FS", "forum");

        kinds.save("FS", null);

        assertThat(kinds.name("FS")).isEmpty();
        assertThat(kept.values).isEmpty();
    }
}
