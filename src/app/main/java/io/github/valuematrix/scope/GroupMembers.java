package io.github.valuematrix.scope;

import io.github.valuematrix.directory.Account;
import io.github.valuematrix.directory.GroupReading;
import io.github.valuematrix.settings.Exclusions;
import io.github.valuematrix.settings.Outside;
import io.github.valuematrix.silo.GroupSilo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says of the people whom the ledger knows, by their numbers, in which groups they are.
 */
final class GroupMembers {

    private final GroupReading groups;
    private final List<Account> accounts;
    private final Map<String, Integer> numbers;

    GroupMembers(GroupReading groups, List<Account> accounts, Map<String, Integer> numbers) {
        this.groups = groups;
        this.accounts = accounts;
        this.numbers = numbers;
    }

    /** The first line that names a group of somebody says where they belong. */
    Map<Integer, String> silos(List<GroupSilo> lines) {
        Map<Integer, String> silos = new HashMap<>();
        for (GroupSilo line : lines) {
            Set<String> members = groups.members(line.group());
            numbers(account -> members.contains(account.name()))
                    .forEach(person -> silos.putIfAbsent(person, line.silo()));
        }
        return silos;
    }

    Set<Integer> outside(Outside outside) {
        Set<String> members = groups.members(outside.groups());
        return numbers(account -> members.contains(account.name()) || outside.hasMail(account.mail()));
    }

    Set<Integer> leftOut(Exclusions exclusions) {
        Set<String> names = groups.members(exclusions.groups());
        names.addAll(exclusions.people());
        return numbers(account -> names.contains(account.name()));
    }

    private Set<Integer> numbers(Predicate<Account> wanted) {
        return accounts.stream().filter(wanted).map(account -> numbers.get(account.key())).collect(Collectors.toSet());
    }
}
