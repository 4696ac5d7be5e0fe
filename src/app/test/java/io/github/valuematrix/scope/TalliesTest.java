package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.directory.FakeDirectory;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.settings.Company;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class TalliesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final InteractionReader interactions = mock(InteractionReader.class);
    private final LedgerReader ledger = mock(LedgerReader.class);
    private final Roster roster = mock(Roster.class);
    private final FakePluginSettings transactions = new FakePluginSettings();

    @Test
    public void whatWouldBeSetIsCountedBesideWhatIsSet() {
        when(ledger.stamp(any())).thenReturn("unchanged");
        when(roster.people()).thenReturn(Map.of("anna", 1, "ben", 2, "cara", 3, "dan", 4));
        when(roster.spaceKeys()).thenReturn(Map.of(10L, "FS", 20L, "PD", 30L, "OLD"));
        when(interactions.shares(anySet(), any(), any())).thenReturn(List.of(new SpaceShare(1, 10, 1, 1),
                new SpaceShare(2, 20, 1, 1), new SpaceShare(3, 20, 1, 1), new SpaceShare(4, 20, 1, 1)));

        assertThat(tallies().of(TODAY)).isEqualTo(new Tally(4, 2, null, 0, 0));
        assertThat(tallies().of(TODAY, company(Map.of("rule", "GROUP", "groups", "dept-* = All", "outsideGroups",
                "partners", "leftOutPeople", "ben", "leaveOutArchivedSpaces", "yes"))))
                .isEqualTo(new Tally(2, 1, 1, 1, 1));
    }

    private static Company company(Map<String, String> written) {
        return CompanyInput.of(Settings.DEFAULTS, written).settings(Settings.DEFAULTS).company();
    }

    private Tallies tallies() {
        return new Tallies(new Memberships(FakePluginSettings.store(), roster, FakeDirectory.directory(),
                FakeDirectory.spaces(), transactions),
                new Belongings(interactions, ledger, new HomeCategories(FakeDirectory.spaces(), transactions)));
    }
}
