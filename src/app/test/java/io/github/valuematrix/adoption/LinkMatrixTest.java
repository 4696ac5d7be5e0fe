package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.Test;

public class LinkMatrixTest {

    @Test
    public void sumsItsRowsAndColumns() {
        LinkMatrix matrix = Links.FIXTURE_2;

        assertThat(matrix.links()).isEqualTo(100);
        assertThat(List.of(matrix.out(0), matrix.out(1), matrix.out(2))).containsExactly(40L, 30L, 30L);
        assertThat(List.of(matrix.in(0), matrix.in(1), matrix.in(2))).containsExactly(37L, 29L, 34L);
        assertThat(List.of(matrix.inside(0), matrix.inside(1), matrix.inside(2))).containsExactly(30L, 20L, 25L);
    }

    @Test
    public void countsOfTheSameTwoSpacesAreAddedUp() {
        LinkMatrix matrix = new LinkMatrix(List.of(new LinkCount(1, 2, 3), new LinkCount(1, 2, 4)));

        assertThat(matrix.between(1, 2)).isEqualTo(7);
        assertThat(matrix.between(2, 1)).isZero();
    }

    @Test
    public void aPairWithoutLinksIsNotLinked() {
        LinkMatrix matrix = new LinkMatrix(List.of(new LinkCount(1, 2, 0), new LinkCount(3, 4, 1)));

        assertThat(matrix.row(1)).isEmpty();
        assertThat(matrix.spaces()).containsExactly(3L, 4L);
    }

    @Test
    public void thereAreNoFewerLinksThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkCount(1, 2, -1));
    }
}
