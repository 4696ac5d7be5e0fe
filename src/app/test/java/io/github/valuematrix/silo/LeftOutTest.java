package io.github.valuematrix.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.Test;

public class LeftOutTest {

    @Test
    public void hasThePeopleAndSpacesThatWereNamed() {
        LeftOut leftOut = new LeftOut(Set.of(1), Set.of(10L));

        assertThat(leftOut.hasPerson(1)).isTrue();
        assertThat(leftOut.hasPerson(10)).isFalse();
        assertThat(leftOut.hasSpace(10)).isTrue();
        assertThat(leftOut.hasSpace(1)).isFalse();
    }

    @Test
    public void silosAreMappedUnlessTheyAreHomeSpaces() {
        assertThat(Arrays.stream(SiloRule.values()).filter(SiloRule::isMapped))
                .containsExactly(SiloRule.CATEGORY, SiloRule.GROUP);
    }
}
