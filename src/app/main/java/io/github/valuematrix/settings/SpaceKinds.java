package io.github.valuematrix.settings;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Keeps what each space is for, by the name of its kind, with what Confluence keeps of the space. What the names mean
 * is said elsewhere.
 */
@Named
public class SpaceKinds {

    private static final String KIND = "io.github.valuematrix.value-matrix.space-kind";

    private final PluginSettingsFactory kept;
    private final TransactionTemplate transactions;

    @Inject
    public SpaceKinds(@ComponentImport PluginSettingsFactory kept, TransactionTemplate transactions) {
        this.kept = kept;
        this.transactions = transactions;
    }

    /**
     * Empty if nobody said.
     *
     * @param spaceKey of a space that is there, spelled as the space spells it
     */
    public Optional<String> name(String spaceKey) {
        return Optional.ofNullable(transactions.execute(() -> kept.createSettingsForKey(spaceKey).get(KIND)))
                .map(Object::toString);
    }

    /** @param name null to say nothing any more */
    public void save(String spaceKey, String name) {
        transactions.execute(() -> kept.createSettingsForKey(spaceKey).put(KIND, name));
    }
}
