package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.silo.LeftOut;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

public class ActivitiesTest {

    private static final SpaceActivity ALL = new SpaceActivity("FS", Period.ALL_TIME, null, 9,
            new Contributions(1, 0, 0, 0, 40, 0), new TreeMap<>(), new OutgoingLinks(0L, new TreeMap<>(), 0L, 0L),
            new TreeMap<>());

    private final LedgerReader ledger = mock(LedgerReader.class);
    private final Bases bases = mock(Bases.class);

    @Test
    public void whoIsLeftOutIsNoContributorAndWhatTheyDidCounts() {
        when(ledger.activity("FS", Period.ALL_TIME)).thenReturn(ALL);
        when(bases.leftOut()).thenReturn(new LeftOut(Set.of(3, 4), Set.of()));
        when(ledger.contributors("FS", Period.ALL_TIME, Set.of(3, 4))).thenReturn(7L);

        SpaceActivity eligible = new Activities(ledger, bases).of("FS", Period.ALL_TIME);

        assertThat(eligible.contributors()).isEqualTo(7);
        assertThat(eligible.total()).isEqualTo(ALL.total());
    }

    @Test
    public void whereNobodyIsLeftOutAllCount() {
        when(ledger.activity("FS", Period.ALL_TIME)).thenReturn(ALL);
        when(bases.leftOut()).thenReturn(LeftOut.NOTHING);

        assertThat(new Activities(ledger, bases).of("FS", Period.ALL_TIME)).isEqualTo(ALL);
    }
}
