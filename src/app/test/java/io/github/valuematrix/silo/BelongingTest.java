package io.github.valuematrix.silo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class BelongingTest {

    private static final Map<Long, String> KEYS = Map.of(10L, "FS", 20L, "PD", 30L, "HR");
    private static final Map<Integer, Long> HOMES = Map.of(1, 10L, 2, 20L, 3, 30L);

    @Test
    public void withoutAnySetUpTheHomeSpaceIsTheSilo() {
        Belonging belonging = Belonging.of(HOMES, Map.of(), space -> null, KEYS);

        assertThat(belonging.byPerson()).isEqualTo(HOMES);
        assertThat(belonging.names().of(10)).isEqualTo("FS");
        assertThat(belonging.names().mapped()).isEmpty();
    }

    @Test
    public void aMappedGroupGoesBeforeTheHomeSpaceAndGivesASiloAlsoToWhoHasNone() {
        Belonging belonging = Belonging.of(HOMES, Map.of(1, "Service", 4, "service"), space -> null, KEYS);

        long service = belonging.byPerson().get(1);
        assertThat(SiloNames.isSpace(service)).isFalse();
        assertThat(belonging.byPerson()).containsEntry(4, service).containsEntry(2, 20L).containsEntry(3, 30L);
        assertThat(belonging.names().of(service)).isEqualTo("Service");
        assertThat(belonging.names().spaceKeys()).containsOnlyKeys(20L, 30L);
    }

    @Test
    public void spacesOfOneCategoryAreOneSiloAndOthersTheirOwn() {
        Belonging belonging = Belonging.of(HOMES, Map.of(), space -> space < 30 ? "teams" : null, KEYS);

        assertThat(belonging.byPerson().get(1)).isEqualTo(belonging.byPerson().get(2)).isNegative();
        assertThat(belonging.byPerson().get(3)).isEqualTo(30);
        assertThat(belonging.names().of(belonging.byPerson().get(1))).isEqualTo("teams");
    }

    @Test
    public void theIdOfANamedSiloFollowsFromItsNameAlone() {
        long alone = Belonging.of(Map.of(), Map.of(1, "Service"), space -> null, Map.of()).byPerson().get(1);
        long among = Belonging.of(HOMES, Map.of(1, "Service", 2, "Design"), space -> null, KEYS).byPerson().get(1);

        assertThat(alone).isEqualTo(among).isGreaterThan(-(1L << 53));
    }

    @Test
    public void theFirstCategoryInTheOrderOfTheSettingsCounts() {
        SiloSetup setup = new SiloSetup(SiloRule.CATEGORY, List.of(),
                List.of(new NamePattern("handbooks"), new NamePattern("team*")));

        assertThat(setup.category(Set.of("teams", "team-b", "handbooks"))).hasValue("handbooks");
        assertThat(setup.category(Set.of("teams", "team-b"))).hasValue("team-b");
        assertThat(setup.category(Set.of("projects"))).isEmpty();
    }

    @Test
    public void whatIsNotChosenDoesNotCount() {
        List<NamePattern> categories = List.of(new NamePattern("teams"));

        assertThat(new SiloSetup(SiloRule.HOME_SPACE, List.of(), categories).usesCategories()).isFalse();
        assertThat(new SiloSetup(SiloRule.GROUP, List.of(), categories).usesCategories()).isTrue();
        assertThat(new SiloSetup(SiloRule.GROUP, List.of(), List.of()).usesCategories()).isFalse();
        assertThat(new SiloSetup(SiloRule.CATEGORY, List.of(), categories).usesGroups()).isFalse();
    }
}
