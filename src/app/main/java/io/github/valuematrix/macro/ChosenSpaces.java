package io.github.valuematrix.macro;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.scope.SpaceCategories;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the spaces that a matrix is about, of those that its reader may view.
 */
@Named
public class ChosenSpaces {

    private final Permissions permissions;
    private final SpaceCategories categories;

    @Inject
    public ChosenSpaces(Permissions permissions, SpaceCategories categories) {
        this.permissions = permissions;
        this.categories = categories;
    }

    /**
     * @param spaces    in the order of their keys
     * @param isWithout whether some that the editor named are not among them, be it that they are not there or that
     *                  the reader may not view them; what a category holds is not told
     */
    record Found(List<Space> spaces, boolean isWithout) {

        Found {
            spaces = List.copyOf(spaces);
        }
    }

    /** @param home of the page that holds the macro; null if it has none yet */
    Found of(LiveChoices choices, Space home, ConfluenceUser reader) {
        Set<String> named = named(choices, home);
        List<Space> visible = permissions.visible(reader, named);
        boolean isWithout = visible.size() < named.size();
        if (choices.categories().isEmpty()) {
            return new Found(visible, isWithout);
        }
        Set<String> all = new TreeSet<>(named);
        all.addAll(categories.spacesWithAny(choices.categories()));
        return new Found(permissions.visible(reader, all), isWithout);
    }

    /** The keys of spaces are the same in any case. */
    private static Set<String> named(LiveChoices choices, Space home) {
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        keys.addAll(choices.keys());
        boolean ofItsPage = keys.remove(LiveChoices.SELF) || keys.isEmpty() && choices.categories().isEmpty();
        if (ofItsPage && home != null) {
            keys.add(home.getKey());
        }
        return keys;
    }
}
