package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.confluence.WikiLife.Deed;
import io.github.valuematrix.sandbox.confluence.WikiLife.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever happens in a wiki, the ledger becomes that of a fresh back-fill. A failure prints the shortest such life that
 * was found; {@code -Djqwik.tries.default=500} looks longer.
 */
class LedgerExactnessTest {

    private static final Set<Deed> WITHOUT_EVENT = EnumSet.of(Deed.HIDDEN_EDIT, Deed.REMOVE_VERSION);

    @Property
    void eventsTellEverythingOnH2(@ForAll("toldLives") List<Step> steps) {
        isExactByEvents(SomeDatabase.H2, steps);
    }

    @Property
    void eventsTellEverythingOnPostgreSql(@ForAll("toldLives") List<Step> steps) {
        isExactByEvents(SomeDatabase.POSTGRESQL, steps);
    }

    @Property
    void theNightlyCheckPutsRightWhatNoEventToldOnH2(@ForAll("lives") List<Step> steps) {
        isExactAfterANight(SomeDatabase.H2, steps);
    }

    @Property
    void theNightlyCheckPutsRightWhatNoEventToldOnPostgreSql(@ForAll("lives") List<Step> steps) {
        isExactAfterANight(SomeDatabase.POSTGRESQL, steps);
    }

    @Example
    void whoNamesAPageByItsIdFollowsWhenThatIsRenamed() {
        isExactByEvents(SomeDatabase.H2, List.of(new Step(Deed.CREATE, 0, 0, 1), new Step(Deed.CREATE, 0, 0, 2),
                new Step(Deed.LINK_BY_ID, 0, 0, 1), new Step(Deed.READ_MARKS, 0, 0, 1),
                new Step(Deed.RENAME, 0, 1, 5), new Step(Deed.READ_MARKS, 0, 0, 1)));
    }

    @Example
    void thePagesBelowAMovedOneFollowWithoutAnEventOfTheirOwn() {
        isExactByEvents(SomeDatabase.H2, List.of(new Step(Deed.CREATE, 0, 0, 1), new Step(Deed.CREATE, 0, 0, 2),
                new Step(Deed.READ_MARKS, 0, 0, 1), new Step(Deed.MOVE, 0, 0, 1),
                new Step(Deed.READ_MARKS, 0, 0, 1)));
    }

    @Provide
    Arbitrary<List<Step>> toldLives() {
        return lives(EnumSet.complementOf(EnumSet.copyOf(WITHOUT_EVENT)));
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        return lives(EnumSet.allOf(Deed.class));
    }

    /** What makes a wiki grow and link comes more often than what takes away. */
    private static Arbitrary<List<Step>> lives(Set<Deed> deeds) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        Arbitrary<Deed> deed = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Deed.CREATE, Deed.CREATE, Deed.LINK, Deed.COMMENT, Deed.READ_MARKS)),
                Tuple.of(1, Arbitraries.of(Deed.FAILING_JOB)),
                Tuple.of(4, Arbitraries.of(Deed.LINK_BY_ID, Deed.MOVE, Deed.RENAME, Deed.TRASH, Deed.RESTORE)),
                Tuple.of(1, Arbitraries.of(deeds)));
        return Combinators.combine(deed, number, number, number).as(Step::new).list().ofMinSize(40).ofMaxSize(120);
    }

    private static void isExactByEvents(SomeDatabase kind, List<Step> steps) {
        try (WikiLife life = new WikiLife(kind)) {
            steps.forEach(life::live);
            life.settle();
            List<String> ledger = life.ledger();

            assertThat(life.night()).contains("Found 0 differences");
            assertThat(ledger).isEqualTo(life.freshLedger());
        }
    }

    private static void isExactAfterANight(SomeDatabase kind, List<Step> steps) {
        try (WikiLife life = new WikiLife(kind)) {
            steps.forEach(life::live);
            life.night();
            life.settle();
            List<String> ledger = life.ledger();

            assertThat(life.night()).contains("Found 0 differences");
            assertThat(ledger).isEqualTo(life.freshLedger());
        }
    }
}
