package io.github.valuematrix.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class LinkWalkTest {

    private static final LinkTarget HR = LinkTarget.page("HR", "Plan");
    private static final LinkTarget IT = LinkTarget.frontPage("IT");

    @Test
    public void aLinkBeginsWithTheEarliestVersionOfTheUnbrokenRunThatNamesIt() {
        Map<Integer, Set<LinkTarget>> named = Map.of(5, Set.of(HR), 4, Set.of(HR), 3, Set.of(), 2, Set.of(HR));

        assertThat(origins(List.of(5, 4, 3, 2), named, List.of(HR))).containsExactly(4);
    }

    @Test
    public void theStoredLinkIsTheWitnessForTheCurrentVersion() {
        assertThat(origins(List.of(5, 4), Map.of(5, Set.of(), 4, Set.of()), List.of(HR))).containsExactly(5);
    }

    @Test
    public void eachTargetHasARunOfItsOwn() {
        Map<Integer, Set<LinkTarget>> named = Map.of(3, Set.of(HR, IT), 2, Set.of(IT), 1, Set.of(IT));

        assertThat(origins(List.of(3, 2, 1), named, List.of(HR, IT))).containsExactly(3, 1);
    }

    @Test
    public void bodiesAreReadNoFurtherThanTheLongestRun() {
        List<Integer> read = new ArrayList<>();
        new LinkWalk<>(List.of(9, 8, 7, 6), version -> {
            read.add(version);
            return Set.of();
        }).origins(List.of(HR, IT), LinkWalk.Earlier.none());

        assertThat(read).containsExactly(8);
    }

    @Test
    public void anEarlierWalkIsJoinedAtTheVersionFromWhichItBegan() {
        List<Integer> read = new ArrayList<>();
        List<Integer> origins = new LinkWalk<>(List.of(9, 8, 7, 6, 5), (Integer version) -> {
            read.add(version);
            return Set.of(HR.identity());
        }).origins(List.of(HR), new LinkWalk.Earlier<>(8, Map.of(HR, 5)));

        assertThat(read).containsExactly(8);
        assertThat(origins).containsExactly(5);
    }

    @Test
    public void aRunThatEndsBeforeTheEarlierWalkBeganDoesNotJoinIt() {
        List<Integer> origins = new LinkWalk<>(List.of(9, 8, 7), (Integer version) -> Set.<String>of())
                .origins(List.of(HR), new LinkWalk.Earlier<>(7, Map.of(HR, 7)));

        assertThat(origins).containsExactly(9);
    }

    @Test
    public void aTargetThatTheEarlierWalkDidNotLookForIsWalkedToItsEnd() {
        List<Integer> origins = new LinkWalk<>(List.of(9, 8, 7),
                (Integer version) -> Set.of(HR.identity(), IT.identity()))
                .origins(List.of(HR, IT), new LinkWalk.Earlier<>(9, Map.of(HR, 8)));

        assertThat(origins).containsExactly(8, 7);
    }

    @Test
    public void withoutANewVersionNothingIsReadOfWhatIsKnown() {
        List<Integer> origins = new LinkWalk<>(List.of(9, 8), (Integer version) -> {
            throw new AssertionError("read " + version);
        }).origins(List.of(HR), new LinkWalk.Earlier<>(9, Map.of(HR, 8)));

        assertThat(origins).containsExactly(8);
    }

    private static List<Integer> origins(List<Integer> newestFirst, Map<Integer, Set<LinkTarget>> named,
                                         List<LinkTarget> targets) {
        return new LinkWalk<>(newestFirst, (Integer version) -> new HashSet<>(
                named.get(version).stream().map(LinkTarget::identity).toList())).origins(targets, LinkWalk.Earlier.none());
    }
}
