package io.github.valuematrix.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;

public class NamePatternTest {

    @Test
    public void aNameFitsInAnyCase() {
        assertThat(new NamePattern(" Dept-QA ").matches("dept-qa")).isTrue();
        assertThat(new NamePattern("dept-qa").matches("dept-qa-2")).isFalse();
        assertThat(new NamePattern("dept-qa").isExact()).isTrue();
    }

    @Test
    public void aStarStandsForAnyCharacters() {
        NamePattern pattern = new NamePattern("dept-*-north");

        assertThat(pattern.isExact()).isFalse();
        assertThat(pattern.matches("DEPT-field-north")).isTrue();
        assertThat(pattern.matches("dept-field-north-2")).isFalse();
        assertThat(new NamePattern("*").matches("anything")).isTrue();
    }

    @Test
    public void nothingElseIsSpecial() {
        assertThat(new NamePattern("a.b*").matches("axb")).isFalse();
        assertThat(new NamePattern("a.b*").matches("a.bc")).isTrue();
        assertThat(new NamePattern("\\E(*").matches("\\E(x")).isTrue();
    }

    @Test
    public void anEmptyNameIsNone() {
        assertThatThrownBy(() -> new NamePattern("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(NamePattern.anyMatches(List.of(), "x")).isFalse();
    }
}
