package io.github.valuematrix.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.EnglishTexts;
import java.util.Arrays;
import org.junit.Test;

public class ReasonTest {

    @Test
    public void eachHasATextAndNoTextIsWithoutOne() {
        assertThat(EnglishTexts.BUNDLE.keySet().stream().filter(key -> key.startsWith("value-matrix.reason.")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reason.values()).map(Reason::key).toList());
    }

    @Test
    public void aValueIsHiddenWhereItWouldTellOfFewPeople() {
        assertThat(Arrays.stream(Reason.values()).filter(Reason::hides))
                .containsExactly(Reason.FEW_PEOPLE, Reason.COMPLEMENT, Reason.SHORT_PERIOD);
    }
}
