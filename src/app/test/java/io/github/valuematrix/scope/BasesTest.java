package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.valuematrix.directory.FakeDirectory;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.PeoplePairs;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Pair;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.silo.SiloRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/**
 * Of July 2026; the 180 days before begin on 2026-01-02.
 */
public class BasesTest {

    private static final Period JULY = new Period(day("2026-07-01"), day("2026-08-01"));
    private static final LocalDate FIRST = day("2026-01-02");

    private final InteractionReader interactions = mock(InteractionReader.class);
    private final LedgerReader ledger = mock(LedgerReader.class);
    private final BackFill backFill = mock(BackFill.class);
    private final Roster roster = mock(Roster.class);
    private final SettingsStore settings = FakePluginSettings.store();

    @Before
    public void knowEverything() {
        when(interactions.oldestDay()).thenReturn(Optional.of(FIRST));
        when(interactions.pairs(anySet(), any(), any())).thenReturn(PeoplePairs.of(LongStream.empty()));
        when(interactions.pairs(Set.of(), FIRST, JULY.from()))
                .thenReturn(PeoplePairs.of(LongStream.of(PeoplePairs.packed(1, 2))));
        when(ledger.keeps(any())).thenReturn(true);
        when(ledger.stamp(any())).thenReturn("unchanged");
        when(interactions.stamp(any())).thenReturn("unchanged");
        filling(BackFillProgress.State.DONE);
    }

    @Test
    public void pairsOfTheHalfYearBeforeHadMet() {
        assertThat(novelty(1, 2)).isEqualTo(Novelty.EXISTING);
        assertThat(novelty(1, 3)).isEqualTo(Novelty.NEW);
    }

    @Test
    public void aBasisIsFoundOnceUntilTheLedgerOrTheSettingsChange() {
        Bases bases = bases();
        Basis first = bases.of(JULY);
        assertThat(bases.of(JULY)).isSameAs(first);

        when(interactions.stamp(any())).thenReturn("changed");
        Basis second = bases.of(JULY);
        assertThat(second).isNotSameAs(first);
        assertThat(bases.of(JULY)).isSameAs(second);

        set("rule", "GROUP", "groups", "dept-* = Company");
        assertThat(bases.of(JULY).rule()).isEqualTo(SiloRule.GROUP);
    }

    @Test
    public void itIsTooEarlyWhereNotSoMuchIsKnown() {
        when(interactions.oldestDay()).thenReturn(Optional.of(FIRST.plusDays(1)));
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
        when(interactions.oldestDay()).thenReturn(Optional.empty());
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
    }

    @Test
    public void itIsTooEarlyWhereOlderActivityIsNotKeptOrTheWikiIsStillRead() {
        when(ledger.keeps(FIRST)).thenReturn(false);
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);

        when(ledger.keeps(FIRST)).thenReturn(true);
        filling(BackFillProgress.State.RUNNING);
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
    }

    @Test
    public void peopleBelongWhereTheyWereBeforeThePeriodElseInItElseEver() {
        when(interactions.shares(Set.of(), FIRST, JULY.from())).thenReturn(List.of(new SpaceShare(1, 10, 3, 5)));
        when(interactions.shares(Set.of(), JULY.from(), JULY.to()))
                .thenReturn(List.of(new SpaceShare(1, 20, 9, 5), new SpaceShare(2, 20, 1, 5)));
        when(interactions.sharesOfOthers(Set.of(1, 2), Set.of(), JULY.to()))
                .thenReturn(List.of(new SpaceShare(3, 30, 1, 5)));

        assertThat(bases().of(JULY).silos().of(1)).isEqualTo(10);
        assertThat(bases().of(JULY).silos().of(2)).isEqualTo(20);
        assertThat(bases().of(JULY).silos().of(3)).isEqualTo(30);
        assertThat(bases().of(JULY).silos().of(4)).isNull();
    }

    private Novelty novelty(int one, int other) {
        return bases().of(JULY).before().novelty(Pair.of(one, other));
    }

    @Test
    public void peopleInAMappedGroupBelongToItsSiloAndOthersToTheirHome() {
        everybodyHasAHome();
        set("rule", "GROUP", "groups", "dept-qa = Quality\ndept-* = Company");

        Basis basis = bases().of(JULY);

        assertThat(basis.rule()).isEqualTo(SiloRule.GROUP);
        assertThat(names(basis)).containsExactly("Quality", "Quality", "Company", "20");
        assertThat(basis.terms().company().silos().groups()).hasSize(2);
        assertThat(basis.silos().measuresExternal()).isFalse();
    }

    @Test
    public void peopleBelongToTheCategoryOfTheirHomeElseToTheirHome() {
        everybodyHasAHome();
        when(roster.spaceKeys()).thenReturn(Map.of(10L, "FS", 20L, "PD"));
        set("rule", "CATEGORY", "categories", "teams");

        assertThat(names(bases().of(JULY))).containsExactly("teams", "PD", "PD", "PD");
    }

    @Test
    public void customersAndPartnersHaveNoSilo() {
        everybodyHasAHome();
        set("outsideGroups", "partners", "mailDomains", "fernhill.example", "rule", "GROUP", "groups", "dept-* = All");

        Basis basis = bases().of(JULY);

        assertThat(basis.silos().external()).containsExactlyInAnyOrder(3, 4);
        assertThat(basis.silos().byPerson()).containsOnlyKeys(1, 2);
    }

    @Test
    public void anonymousCommentsAreExternalOnlyIfAnAdminSaysSo() {
        assertThat(bases().of(JULY).terms().anonymousIsExternal()).isFalse();

        set("anonymousOutside", "yes");

        assertThat(bases().of(JULY).terms().anonymousIsExternal()).isTrue();
        assertThat(bases().of(JULY).silos().measuresExternal()).isTrue();
    }

    @Test
    public void whoIsLeftOutHasNoSiloAndWhatIsLeftOutIsNobodysHome() {
        everybodyHasAHome();
        when(roster.spaceKeys()).thenReturn(Map.of(10L, "FS", 20L, "PD", 30L, "OLD", 40L, "~anna"));
        set("leftOutPeople", "ANNA", "leftOutGroups", "partner*", "leftOutSpaces", "fs",
                "leaveOutArchivedSpaces", "yes", "leaveOutPersonalSpaces", "yes");

        Basis basis = bases().of(JULY);

        assertThat(basis.leftOut().people()).containsExactlyInAnyOrder(1, 4);
        assertThat(basis.leftOut().spaces()).containsExactlyInAnyOrder(10L, 30L, 40L);
        assertThat(basis.silos().byPerson()).containsOnlyKeys(2, 3);
    }

    @Test
    public void archivedSpacesCountUnlessAnAdminLeavesThemOut() {
        when(roster.spaceKeys()).thenReturn(Map.of(30L, "OLD"));

        assertThat(bases().of(JULY).leftOut().spaces()).isEmpty();
    }

    @Test
    public void theDirectoryIsReadOnceForAllPeriodsAndAgainWhenSomethingElseIsSet() {
        set("rule", "GROUP", "groups", "dept-qa = Quality");
        Bases bases = bases();

        bases.of(JULY);
        bases.of(new Period(day("2026-06-01"), day("2026-07-01")));
        verify(roster, times(1)).people();

        set("rule", "GROUP", "groups", "dept-qa = Testing");
        bases.of(JULY);
        verify(roster, times(2)).people();
    }

    /** Anna and Ben of QA, Cara who designs, Dan who is a partner; Anna's home is FS, that of the others PD. */
    private void everybodyHasAHome() {
        when(roster.people()).thenReturn(Map.of("anna", 1, "ben", 2, "cara", 3, "dan", 4));
        List<SpaceShare> shares = List.of(new SpaceShare(1, 10, 3, 5), new SpaceShare(2, 20, 3, 5),
                new SpaceShare(3, 20, 3, 5), new SpaceShare(4, 20, 3, 5));
        when(interactions.shares(anySet(), eq(JULY.from()), eq(JULY.to()))).thenAnswer(call -> shares.stream()
                .filter(share -> !call.<Set<Long>>getArgument(0).contains(share.spaceId())).toList());
    }

    private void set(String... texts) {
        Map<String, String> written = new HashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            written.put(texts[i], texts[i + 1]);
        }
        settings.save(CompanyInput.of(Settings.DEFAULTS, written).settings(Settings.DEFAULTS));
    }

    private static List<String> names(Basis basis) {
        return Stream.of(1, 2, 3, 4).map(person -> basis.terms().names().of(basis.silos().of(person))).toList();
    }

    private Bases bases() {
        FakePluginSettings transactions = new FakePluginSettings();
        Memberships memberships = new Memberships(settings, roster, FakeDirectory.directory(), FakeDirectory.spaces(),
                transactions);
        return new Bases(interactions, ledger, backFill, memberships,
                new Belongings(interactions, ledger, new HomeCategories(FakeDirectory.spaces(), transactions)));
    }

    private void filling(BackFillProgress.State state) {
        when(backFill.isDone()).thenReturn(state == BackFillProgress.State.DONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
