package io.github.valuematrix.directory;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.settings.CompanyField;
import io.github.valuematrix.settings.CompanyInput;
import io.github.valuematrix.settings.Problem;
import io.github.valuematrix.silo.NamePattern;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is wrong with what somebody wrote, names of groups, people and spaces included: each must be there, unless
 * a star says that it may come.
 */
@Named
public class NameCheck {

    private static final String KEY = "value-matrix.settings.";

    private final Directory directory;
    private final SpaceDirectory spaces;
    private final TransactionTemplate transactions;

    @Inject
    public NameCheck(Directory directory, SpaceDirectory spaces, TransactionTemplate transactions) {
        this.directory = directory;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** By the key of the field; empty if all can be saved. */
    public Map<String, Problem> problems(CompanyInput input) {
        Map<String, Problem> problems = new LinkedHashMap<>(input.problems());
        if (problems.isEmpty()) {
            transactions.execute(() -> {
                addGroups(input, problems);
                addPeople(input, problems);
                addSpaces(input, problems);
                return null;
            });
        }
        return problems;
    }

    private void addGroups(CompanyInput input, Map<String, Problem> problems) {
        input.groups().forEach((field, groups) -> groups.stream().filter(NamePattern::isExact).map(NamePattern::text)
                .filter(name -> !directory.hasGroup(name)).findFirst()
                .ifPresent(name -> problems.put(field.key(), noGroup(name))));
    }

    /** What to say of a group that is not there. */
    public Problem noGroup(String name) {
        return SimilarName.of(name, directory.groups())
                .map(similar -> Problem.of(KEY + "group.similar", name, similar,
                        directory.members(similar).size()))
                .orElseGet(() -> Problem.of(KEY + "group.problem", name));
    }

    private void addPeople(CompanyInput input, Map<String, Problem> problems) {
        input.lines(CompanyField.LEFT_OUT_PEOPLE).stream().filter(name -> !directory.hasPerson(name)).findFirst()
                .ifPresent(name -> problems.put(CompanyField.LEFT_OUT_PEOPLE.key(),
                        noPerson(name)));
    }

    /** What to say of a person who is not there. */
    public Problem noPerson(String name) {
        return Problem.of(KEY + "person.problem", name);
    }

    private void addSpaces(CompanyInput input, Map<String, Problem> problems) {
        input.lines(CompanyField.LEFT_OUT_SPACES).stream().filter(key -> !spaces.has(key)).findFirst()
                .ifPresent(key -> problems.put(CompanyField.LEFT_OUT_SPACES.key(),
                        Problem.of(KEY + "space.problem", key)));
    }

    /** How many people are in the groups of each line that names some, in the order of the lines. */
    public List<Integer> members(Collection<NamePattern> groups) {
        GroupReading reading = directory.reading();
        return groups.stream().map(group -> reading.members(group).size()).toList();
    }
}
