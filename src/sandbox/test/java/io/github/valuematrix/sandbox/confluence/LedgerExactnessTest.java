package io.github.valuematrix.sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.confluence.WikiLife.Deed;
import io.github.valuematrix.sandbox.confluence.WikiLife.Step;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever happens in a wiki, the ledger becomes that of a fresh back-fill. A failure prints the shortest such life that
 * was found; {@code -Djqwik.tries.default=500} looks longer.
 */
class LedgerExactnessTest {

    @Property
    void theLedgerIsThatOfAFreshBackFillOnH2(@ForAll("lives") List<Step> life) {
        isExact(SomeDatabase.H2, life);
    }

    @Property
    void theLedgerIsThatOfAFreshBackFillOnPostgreSql(@ForAll("lives") List<Step> life) {
        isExact(SomeDatabase.POSTGRESQL, life);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        Arbitrary<Deed> deed = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Deed.CREATE, Deed.LINK, Deed.COMMENT, Deed.READ_MARKS)),
                Tuple.of(4, Arbitraries.of(Deed.class)));
        return Combinators.combine(deed, number, number, number).as(Step::new).list().ofMinSize(10).ofMaxSize(60);
    }

    private static void isExact(SomeDatabase kind, List<Step> steps) {
        try (WikiLife life = new WikiLife(kind)) {
            steps.forEach(life::live);
            life.settle();
            String night = life.night();
            if (life.isHidden()) {
                life.settle();
                night = life.night();
            }
            assertThat(night).contains("Found 0 differences");
            List<String> ledger = life.ledger();

            assertThat(ledger).isEqualTo(life.freshLedger());
        }
    }
}
