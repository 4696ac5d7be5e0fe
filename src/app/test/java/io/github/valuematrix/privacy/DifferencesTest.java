package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Pair;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloNames;
import io.github.valuematrix.silo.SiloRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.Test;

/**
 * Tries to recover what is hidden from everything that is shown: from the cells, rows, totals, shares and ties of a
 * space, of spaces together and of the whole site. Nothing can be recovered if nothing that is shown changes when what is
 * hidden does.
 */
public class DifferencesTest {

    private static final int K = 5;
    private static final Threshold THRESHOLD = new Threshold(K, true);
    private static final int WORLDS = 300;
    private static final int PEOPLE = 14;
    private static final int SPACES = 4;
    private static final int MOST_INTERACTIONS = 40;

    /** Interactions by space, and on what they are looked at. */
    private record World(Map<Long, List<Interaction>> bySpace, Basis basis) {

        static World random(Random random) {
            Map<Integer, Long> silos = new HashMap<>();
            Set<Pair> met = new HashSet<>();
            for (int person = 1; person <= PEOPLE; person++) {
                silos.put(person, (long) random.nextInt(3));
                met.add(Pair.of(person, 1 + person % PEOPLE));
            }
            Basis basis = new Basis(SiloRule.HOME_SPACE, Silos.of(silos), new Before(met), LeftOut.NOTHING);
            Map<Long, List<Interaction>> bySpace = new HashMap<>();
            for (long space = 1; space <= SPACES; space++) {
                bySpace.put(space, interactions(random, 2 + random.nextInt(PEOPLE - 1)));
            }
            return new World(bySpace, basis);
        }

        private static List<Interaction> interactions(Random random, int people) {
            List<Interaction> interactions = new ArrayList<>();
            for (int count = random.nextInt(MOST_INTERACTIONS); count > 0; count--) {
                int actor = 1 + random.nextInt(people);
                int counterpart = 1 + (actor + random.nextInt(people - 1)) % people;
                interactions.add(new Interaction(Interaction.Kind.values()[random.nextInt(4)], actor, counterpart,
                        2 + random.nextInt(5)));
            }
            return interactions;
        }

        /** With so many more interactions of one kind between two people in a space. */
        World with(long space, Interaction one, long more) {
            Map<Long, List<Interaction>> changed = new HashMap<>(bySpace);
            List<Interaction> interactions = new ArrayList<>(bySpace.get(space));
            interactions.set(interactions.indexOf(one), new Interaction(one.kind(), one.actor(), one.counterpart(),
                    one.times() + more));
            changed.put(space, interactions);
            return new World(changed, basis);
        }

        /** With another contact of the same two people, the other way round. */
        World answered(long space, Interaction one) {
            Map<Long, List<Interaction>> changed = new HashMap<>(bySpace);
            List<Interaction> interactions = new ArrayList<>(bySpace.get(space));
            interactions.add(new Interaction(one.kind(), one.counterpart(), one.actor(), 1));
            changed.put(space, interactions);
            return new World(changed, basis);
        }

        Cell cell(Interaction one) {
            Pair pair = Pair.of(one.actor(), one.counterpart());
            return new Cell(basis.before().novelty(pair), basis.silos().reach(pair));
        }

        ShownMatrix space(long space) {
            return ShownMatrix.of(Interactions.of(bySpace.get(space), basis, K), basis, THRESHOLD, Set.of());
        }

        ShownMatrix together(Set<Long> spaces) {
            Map<Long, List<Interaction>> chosen = new HashMap<>(bySpace);
            chosen.keySet().retainAll(spaces);
            Remainder remainder = new Remainder(chosen, basis, THRESHOLD);
            return ShownMatrix.of(Interactions.of(remainder.all(), basis, K), basis, THRESHOLD,
                    remainder.hiddenSomewhere());
        }

        ShownMatrix site() {
            Remainder remainder = new Remainder(bySpace, basis, THRESHOLD);
            return ShownMatrix.of(Interactions.of(remainder.all(), basis, K), basis, THRESHOLD, remainder.telling());
        }

        /** Of some spaces, for whoever may see them all. */
        ShownSiloMap map(Set<Long> spaces) {
            Map<Long, List<Interaction>> chosen = new HashMap<>(bySpace);
            chosen.keySet().retainAll(spaces);
            return ShownSiloMap.of(SpaceFlow.of(chosen, basis, THRESHOLD), THRESHOLD,
                    new SiloNames(Map.of(), Map.of(0L, "A", 1L, "B", 2L, "C")), key -> true);
        }

        List<ShownMatrix> allSets() {
            List<ShownMatrix> shown = new ArrayList<>();
            for (int chosen = 1; chosen < 1 << SPACES; chosen++) {
                Set<Long> spaces = new HashSet<>();
                for (long space = 1; space <= SPACES; space++) {
                    if ((chosen & 1 << space - 1) != 0) {
                        spaces.add(space);
                    }
                }
                shown.add(together(spaces));
            }
            return shown;
        }

        /** The interactions that lie in cells which their space hides. */
        void eachHidden(BiConsumer<Long, Interaction> look) {
            bySpace.forEach((space, interactions) -> {
                ShownMatrix shown = space(space);
                interactions.stream().filter(one -> shown.cells().get(cell(one)).isHidden())
                        .forEach(one -> look.accept(space, one));
            });
        }
    }

    private static void inManyWorlds(BiConsumer<World, Random> look) {
        Random random = new Random(8);
        for (int world = 0; world < WORLDS; world++) {
            look.accept(World.random(random), random);
        }
    }

    @Test
    public void nothingThatASpaceShowsChangesWithWhatItHides() {
        int[] hidden = {0};
        inManyWorlds((world, random) -> world.eachHidden((space, one) -> {
            hidden[0]++;
            assertThat(world.with(space, one, 7).space(space)).isEqualTo(world.space(space));
            assertThat(world.answered(space, one).space(space)).isEqualTo(world.space(space));
        }));
        assertThat(hidden[0]).as("so many were hidden").isGreaterThan(1000);
    }

    @Test
    public void norDoesTheMapOfItsSilos() {
        int[] shown = {0};
        inManyWorlds((world, random) -> {
            world.eachHidden((space, one) -> assertThat(world.with(space, one, 7).map(Set.of(space)))
                    .isEqualTo(world.map(Set.of(space))));
            shown[0] += (int) world.map(world.bySpace().keySet()).rows().stream().flatMap(List::stream)
                    .filter(number -> number.isKnown() && number.value() > 0).count();
        });
        assertThat(shown[0]).as("so many fields of maps were shown").isGreaterThan(150);
    }

    @Test
    public void theMapOfSomeSpacesTellsOnlySumsOfHiddenOnesWithEnoughPeople() {
        inManyWorlds((world, random) -> world.eachHidden((space, one) -> {
            Set<Long> all = world.bySpace().keySet();
            if (!world.with(space, one, 7).map(all).equals(world.map(all))) {
                Set<Integer> people = new HashSet<>();
                Set<Long> hiding = new HashSet<>();
                world.eachHidden((other, another) -> {
                    hiding.add(other);
                    people.add(another.actor());
                    people.add(another.counterpart());
                });
                assertThat(hiding).as("spaces that hide something").hasSizeGreaterThan(1);
                assertThat(people).as("people in it").hasSizeGreaterThanOrEqualTo(K);
            }
        }));
    }

    @Test
    public void norDoesAnythingThatAnyChoiceOfSpacesShows() {
        Random few = new Random(3);
        for (int world = 0; world < 40; world++) {
            World one = World.random(few);
            List<ShownMatrix> shown = one.allSets();
            one.eachHidden((space, interaction) ->
                    assertThat(one.with(space, interaction, 7).allSets()).isEqualTo(shown));
        }
    }

    @Test
    public void ofTheSiteOnlyTheSumOfHiddenSpacesWithEnoughPeopleFollows() {
        int[] sums = {0};
        inManyWorlds((world, random) -> world.eachHidden((space, one) -> {
            ShownMatrix before = world.site();
            if (!world.with(space, one, 7).site().equals(before)) {
                sums[0]++;
                assertThat(hiding(world, world.cell(one))).as("spaces that hide the cell").hasSizeGreaterThan(1);
                assertThat(peopleOfHidden(world, world.cell(one))).as("people in them").isGreaterThanOrEqualTo(K);
            }
        }));
        assertThat(sums[0]).as("so often a sum was shown").isGreaterThan(10);
    }

    @Test
    public void whichOfTheHiddenSpacesAnInteractionWasInCannotBeTold() {
        inManyWorlds((world, random) -> world.eachHidden((space, one) -> world.eachHidden((other, another) -> {
            if (!space.equals(other) && world.cell(one).equals(world.cell(another)) && one.kind() == another.kind()
                    && random.nextInt(5) == 0) {
                World moved = world.with(space, one, 1).with(other, another, -1);
                assertThat(moved.site()).isEqualTo(world.site());
                assertThat(moved.space(space)).isEqualTo(world.space(space));
                assertThat(moved.space(other)).isEqualTo(world.space(other));
            }
        })));
    }

    private static Set<Long> hiding(World world, Cell cell) {
        Set<Long> hiding = new HashSet<>();
        world.bySpace().keySet().forEach(space -> {
            if (world.space(space).cells().get(cell).isHidden()) {
                hiding.add(space);
            }
        });
        return hiding;
    }

    private static long peopleOfHidden(World world, Cell cell) {
        Set<Integer> people = new HashSet<>();
        hiding(world, cell).forEach(space -> world.bySpace().get(space).stream()
                .filter(one -> world.cell(one).equals(cell)).forEach(one -> {
                    people.add(one.actor());
                    people.add(one.counterpart());
                }));
        return people.size();
    }
}
