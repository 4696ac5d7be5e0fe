package io.github.valuematrix.portfolio;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.export.Document;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Makes the report of all spaces that a reader administers.
 */
@Named
public class Portfolio {

    private final FactsReader facts;
    private final Permissions permissions;
    private final SettingsStore settings;
    private final Today today;
    private final Wording wording;

    @Inject
    public Portfolio(FactsReader facts, Permissions permissions, SettingsStore settings, Today today, Wording wording) {
        this.facts = facts;
        this.permissions = permissions;
        this.settings = settings;
        this.today = today;
        this.wording = wording;
    }

    /** @param reader null for somebody anonymous */
    PortfolioPage page(ConfluenceUser reader, PortfolioQuery query) {
        List<Space> own = facts.spacesOf(reader);
        PortfolioText text = new PortfolioText(wording, query, standpoint(reader));
        return own.isEmpty() || !facts.isReady() ? text.without(reader != null, own.isEmpty(), today.day())
                : text.page(facts.of(own, reader, query.days(), today.day()));
    }

    /** The same for other tools: every space that fits, not only those of one page. Empty if there is nothing to say. */
    Optional<Document> document(ConfluenceUser reader, PortfolioQuery query) {
        List<Space> own = facts.spacesOf(reader);
        return own.isEmpty() || !facts.isReady() ? Optional.empty()
                : Optional.of(new PortfolioDocument(wording, query, standpoint(reader))
                        .document(facts.of(own, reader, query.days(), today.day())));
    }

    private Standpoint standpoint(ConfluenceUser reader) {
        Settings now = settings.settings();
        return new Standpoint(permissions.administersSite(reader), now.company().outside().isSet(), now.k());
    }
}
