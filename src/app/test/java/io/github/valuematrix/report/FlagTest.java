package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class FlagTest {

    @Test
    public void afterZComesAA() {
        assertThat(Flag.letter(0)).isEqualTo("A");
        assertThat(Flag.letter(25)).isEqualTo("Z");
        assertThat(Flag.letter(26)).isEqualTo("AA");
        assertThat(Flag.letter(99)).isEqualTo("CV");
    }
}
