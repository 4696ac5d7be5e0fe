package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class FoldingTest {

    private static final Map<String, Long> LINKS = Map.of("A", 1L, "B", 2L, "C", 4L);

    @Test
    public void twoHiddenSpacesBecomeOneAndASingleOneIsLeftOut() {
        assertThat(Folding.fold(LINKS, Set.of())).isEqualTo(LINKS);
        assertThat(Folding.fold(LINKS, Set.of("B"))).isEqualTo(Map.of("A", 1L, "C", 4L));
        assertThat(Folding.fold(LINKS, Set.of("B", "C", "elsewhere"))).isEqualTo(Map.of("A", 1L, "*", 6L));
    }

    @Test
    public void personalSpacesAreOneBecauseTheirNamesAreNamesOfPeople() {
        assertThat(Folding.withoutPeople(Map.of("~maya", 2L, "~jonas", 3L, "PD", 1L)))
                .isEqualTo(Map.of("~", 5L, "PD", 1L));
    }
}
