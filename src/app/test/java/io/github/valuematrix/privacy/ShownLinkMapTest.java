package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.adoption.LinkCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

public class ShownLinkMapTest {

    private static final long OTHERS = ShownLinkMap.OTHERS;
    private static final List<LinkCount> LINKS = List.of(new LinkCount(1, 1, 9), new LinkCount(1, 2, 5),
            new LinkCount(2, 1, 3), new LinkCount(3, 1, 7), new LinkCount(1, 4, 2), new LinkCount(4, 4, 100));

    @Test
    public void rowsLinkOutAndTheMostLinkedComesFirst() {
        ShownLinkMap map = ShownLinkMap.of(LINKS, Set.of(1L, 2L, 3L, 4L));

        assertThat(map.spaces()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(map.rows()).containsExactly(List.of(9L, 5L, 0L, 2L), List.of(3L, 0L, 0L, 0L), List.of(7L, 0L, 0L, 0L),
                List.of(0L, 0L, 0L, 100L));
    }

    @Test
    public void spacesOfOthersAreOne() {
        ShownLinkMap map = ShownLinkMap.of(LINKS, Set.of(1L, 2L));

        assertThat(map.spaces()).containsExactly(1L, 2L, OTHERS);
        assertThat(map.rows()).containsExactly(List.of(9L, 5L, 2L), List.of(3L, 0L, 0L), List.of(7L, 0L, 100L));
    }

    @Test
    public void aSingleSpaceOfOthersIsLeftOut() {
        assertThat(ShownLinkMap.of(LINKS, Set.of(1L, 2L, 3L)).spaces()).containsExactly(1L, 2L, 3L);
    }

    @Test
    public void noMoreThanTwelveAreShownByThemselves() {
        List<LinkCount> links = new ArrayList<>();
        LongStream.range(1, 20).forEach(space -> links.add(new LinkCount(space, space + 1, 100 - space)));

        ShownLinkMap map = ShownLinkMap.of(links,
                LongStream.rangeClosed(1, 20).boxed().collect(Collectors.toSet()));

        assertThat(map.spaces()).hasSize(13).endsWith(OTHERS);
    }
}
