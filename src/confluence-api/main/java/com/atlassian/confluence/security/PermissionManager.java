package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.api.Evidence;
import java.util.List;

/** Answers what a person may do; nobody (null) is somebody anonymous. */
@Evidence("Javadoc 9.4.0")
public interface PermissionManager {

    /** Those of the entities with which the person may do this. */
    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> entities);
}
