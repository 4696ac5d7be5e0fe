package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.ArrayList;
import java.util.List;

/** Tells which spaces and which content somebody may view, edit or administer. */
final class StoredPermissions implements PermissionManager {
    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> entities) {
        Session session = Session.current();
        Person person = session.row(user);
        List<X> permitted = new ArrayList<>(entities);
        permitted.removeIf(entity -> !permits(session, person, permission, entity));
        return permitted;
    }

    private static boolean permits(Session session, Person person, Permission permission, Object entity) {
        if (entity instanceof StoredSpace space) {
            return permits(session.rights(), person, permission, space.row());
        }
        if (entity instanceof Stored content) {
            return permits(session, person, permission, content.stored());
        }
        throw new IllegalArgumentException("The sandbox knows no permissions of " + entity);
    }

    private static boolean permits(Rights rights, Person person, Permission permission, Space space) {
        if (permission == Permission.VIEW) {
            return rights.canView(person, space);
        }
        if (permission == Permission.EDIT || permission == Permission.ADMINISTER) {
            return rights.administers(person, space);
        }
        throw unknown(permission);
    }

    private static boolean permits(Session session, Person person, Permission permission, StoredContent content) {
        long id = content.row().id();
        if (permission == Permission.VIEW) {
            return session.rights().canView(person, id);
        }
        if (permission == Permission.EDIT) {
            return session.rights().canEdit(person, id);
        }
        throw unknown(permission);
    }

    private static IllegalArgumentException unknown(Permission permission) {
        return new IllegalArgumentException("The sandbox does not know the permission " + permission + " here");
    }
}
