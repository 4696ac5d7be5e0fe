package io.github.valuematrix.scope;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.directory.SpaceDirectory;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the spaces in use that have a category. Confluence is asked about all of them at once, a few times an hour at
 * most.
 */
@Named
public class SpaceCategories {

    private final SpaceDirectory spaces;
    private final TransactionTemplate transactions;
    private final Lately<String, Map<String, Set<String>>> lately = new Lately<>(Clock.systemUTC());

    @Inject
    public SpaceCategories(SpaceDirectory spaces, TransactionTemplate transactions) {
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /**
     * @param categories in any case
     * @return the keys of the spaces that have at least one of them
     */
    public Set<String> spacesWithAny(Collection<String> categories) {
        Map<String, Set<String>> byCategory = lately.answer("all", asked -> transactions.execute(this::read));
        Set<String> found = new TreeSet<>();
        categories.forEach(category ->
                found.addAll(byCategory.getOrDefault(category.toLowerCase(Locale.ROOT), Set.of())));
        return found;
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> byCategory = new HashMap<>();
        for (String space : spaces.inUse()) {
            spaces.categories(space).forEach(category ->
                    byCategory.computeIfAbsent(category.toLowerCase(Locale.ROOT), first -> new TreeSet<>()).add(space));
        }
        return byCategory;
    }
}
