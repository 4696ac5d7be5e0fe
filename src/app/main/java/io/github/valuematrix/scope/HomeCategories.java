package io.github.valuematrix.scope;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.github.valuematrix.directory.SpaceDirectory;
import io.github.valuematrix.silo.SiloSetup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the category of a space that is a silo, by the settings. Only spaces that are somebody's home are asked about,
 * and each a few times an hour at most.
 */
@Named
public class HomeCategories {

    private final SpaceDirectory spaces;
    private final TransactionTemplate transactions;
    private final Lately<SiloSetup, Map<String, Optional<String>>> lately = new Lately<>(Clock.systemUTC());

    @Inject
    public HomeCategories(SpaceDirectory spaces, TransactionTemplate transactions) {
        this.spaces = spaces;
        this.transactions = transactions;
    }

    /** Null if the space has none of those that are silos, is not known (null), or if categories do not count. */
    String of(SiloSetup setup, String spaceKey) {
        if (!setup.usesCategories() || spaceKey == null) {
            return null;
        }
        return lately.answer(setup, asked -> new ConcurrentHashMap<>()).computeIfAbsent(spaceKey, key ->
                setup.category(transactions.execute(() -> spaces.categories(key)))).orElse(null);
    }
}
