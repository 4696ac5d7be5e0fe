package io.github.valuematrix.directory;

import com.atlassian.confluence.labels.DisplayableLabel;
import com.atlassian.confluence.labels.SpaceLabelManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which spaces are in use and what categories they have. Call it in a transaction.
 */
@Named
public class SpaceDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceDirectory.class);

    private final SpaceManager spaces;
    private final SpaceLabelManager labels;

    @Inject
    public SpaceDirectory(SpaceManager spaces, @ComponentImport SpaceLabelManager labels) {
        this.spaces = spaces;
        this.labels = labels;
    }

    public boolean has(String spaceKey) {
        return spaces.getSpace(spaceKey) != null;
    }

    /** The keys of the spaces that are not archived. */
    public Set<String> inUse() {
        return Set.copyOf(spaces.getAllSpaceKeys(SpaceStatus.CURRENT));
    }

    /** The names of the categories of a space; none where Confluence does not say. */
    public Set<String> categories(String spaceKey) {
        Set<String> names = new TreeSet<>();
        try {
            for (Object label : labels.getTeamLabelsOnSpace(spaceKey)) {
                names.add(((DisplayableLabel) label).getName());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence did not say the categories of the space {}; none count until it does.", spaceKey, e);
        }
        return names;
    }
}
