package io.github.valuematrix.scope;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.directory.Account;
import io.github.valuematrix.directory.Directory;
import io.github.valuematrix.directory.SpaceDirectory;
import io.github.valuematrix.ledger.Roster;
import io.github.valuematrix.settings.Company;
import io.github.valuematrix.settings.Exclusions;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds out who is in which group, who is outside and what is left out. The directory is read for it a few times an
 * hour at most, and not at all where the settings ask nothing of it; what is set takes effect at once, on every node.
 */
@Named
public class Memberships {

    private final SettingsStore settings;
    private final Roster roster;
    private final Directory directory;
    private final SpaceDirectory spaces;
    private final TransactionTemplate transactions;
    private final Lately<Company, Membership> lately = new Lately<>(Clock.systemUTC());

    @Inject
    public Memberships(SettingsStore settings, Roster roster, Directory directory, SpaceDirectory spaces,
            TransactionTemplate transactions) {
        this.settings = settings;
        this.roster = roster;
        this.directory = directory;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    public Membership now() {
        return lately.answer(settings.settings().company(), asked -> transactions.execute(() -> read(asked)));
    }

    /** As it would be if this were set; read anew each time. */
    Membership with(Company company) {
        return transactions.execute(() -> read(company));
    }

    private Membership read(Company company) {
        Map<Long, String> keys = roster.spaceKeys();
        Set<Long> leftOutSpaces = leftOutSpaces(company.leftOut(), keys);
        if (!asksForPeople(company)) {
            return new Membership(company, new LeftOut(Set.of(), leftOutSpaces),
                    company.outside().isSet() ? Set.of() : null, Map.of(), keys);
        }
        Map<String, Integer> numbers = roster.people();
        List<Account> accounts = directory.accounts(numbers.keySet());
        GroupMembers members = new GroupMembers(directory.reading(), accounts, numbers);
        return new Membership(company, new LeftOut(members.leftOut(company.leftOut()), leftOutSpaces),
                company.outside().isSet() ? members.outside(company.outside()) : null,
                company.silos().usesGroups() ? members.silos(company.silos().groups()) : Map.of(), keys);
    }

    private static boolean asksForPeople(Company company) {
        return company.silos().usesGroups() || !company.outside().groups().isEmpty()
                || !company.outside().mailDomains().isEmpty() || !company.leftOut().people().isEmpty()
                || !company.leftOut().groups().isEmpty();
    }

    private Set<Long> leftOutSpaces(Exclusions exclusions, Map<Long, String> keys) {
        Set<String> inUse = exclusions.archivedSpaces() ? spaces.inUse() : Set.copyOf(keys.values());
        Set<Long> leftOut = new HashSet<>();
        keys.forEach((id, key) -> {
            if (!inUse.contains(key) || exclusions.spaces().contains(key.toLowerCase(Locale.ROOT))
                    || exclusions.personalSpaces() && Roster.isPersonal(key)) {
                leftOut.add(id);
            }
        });
        return leftOut;
    }
}
