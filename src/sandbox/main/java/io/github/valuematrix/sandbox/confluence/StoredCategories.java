package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.labels.DisplayableLabel;
import com.atlassian.confluence.labels.SpaceLabelManager;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The categories of spaces: a space of the store has one at most. Names of labels are lower-case, without blanks. */
final class StoredCategories implements SpaceLabelManager {
    private final Wiki wiki;

    StoredCategories(Wiki wiki) {
        this.wiki = wiki;
    }

    /** A category of the store. */
    private record Category(String name) implements DisplayableLabel {
        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public List<Category> getTeamLabelsOnSpace(String spaceKey) {
        return wiki.spaceByKey(spaceKey).flatMap(space -> Optional.ofNullable(space.category()))
                .filter(category -> !category.isBlank())
                .map(category -> new Category(category.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .map(List::of).orElse(List.of());
    }
}
