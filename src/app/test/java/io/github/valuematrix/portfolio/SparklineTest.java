package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.Test;

public class SparklineTest {

    @Test
    public void theHighestIsAtTheTopAndNothingAtTheBottom() {
        Sparkline line = Sparkline.of(List.of(0L, 10L, 5L), "text");

        assertThat(line.points()).isEqualTo("3.0,21.0 48.0,3.0 93.0,12.0");
        assertThat(line.end()).isEqualTo("12.0");
    }

    @Test
    public void ofNothingItIsFlat() {
        assertThat(Sparkline.of(Collections.nCopies(3, 0L), "text").points()).isEqualTo("3.0,21.0 48.0,21.0 93.0,21.0");
    }
}
