package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;
import java.util.List;

/** Reads spaces from the store, whoever asks. */
final class StoredSpaces implements SpaceManager {
    @Override
    public Space getSpace(String spaceKey) {
        Session session = Session.current();
        return spaceKey == null ? null : session.wiki().spaceByKey(spaceKey).map(session::entity).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        Session session = Session.current();
        return session.wiki().spaces().stream().map(row -> (Space) session.entity(row)).toList();
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return Session.current().wiki().spaces().stream()
                .filter(row -> row.archived() == (status == SpaceStatus.ARCHIVED)).map(row -> row.key()).toList();
    }
}
