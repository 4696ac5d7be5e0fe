package io.github.valuematrix.sandbox.confluence;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.SpacePermission;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what; nobody (null) is somebody anonymous. As in Confluence, nothing is closed to the members of
 * confluence-administrators, while an administrator of a space is bound by the restrictions of its pages.
 */
public final class Rights {
    public static final String ADMINISTRATORS = "confluence-administrators";

    private final Wiki wiki;

    Rights(Wiki wiki) {
        this.wiki = wiki;
    }

    public boolean isSiteAdmin(Person person) {
        return Standing.of(person, wiki).isSiteAdmin();
    }

    public boolean administers(Person person, Space space) {
        return has(person, Right.ADMINISTER, space);
    }

    public boolean canView(Person person, Space space) {
        return has(person, Right.VIEW, space);
    }

    /** Whether the person may add pages and blog posts, and edit those that are not restricted. */
    public boolean canEdit(Person person, Space space) {
        return has(person, Right.EDIT, space);
    }

    /** A draft is seen by its maker; what lies in the trash, by those who administer the space. */
    public boolean canView(Person person, long contentId) {
        return allows(person, Right.VIEW, contentId);
    }

    /** Of a comment: whether the person wrote it, or administers the space. */
    public boolean canEdit(Person person, long contentId) {
        return allows(person, Right.EDIT, contentId);
    }

    public boolean canComment(Person person, long contentId) {
        return allows(person, Right.COMMENT, contentId);
    }

    private boolean allows(Person person, Right right, long contentId) {
        Standing standing = Standing.of(person, wiki);
        return wiki.content(contentId).map(content -> allows(standing, right, content)).orElse(false);
    }

    private boolean allows(Standing standing, Right right, Content content) {
        if (content.originalId() != null && content.status() != ContentStatus.DRAFT) {
            return right == Right.VIEW && latest(content).map(one -> allows(standing, right, one)).orElse(false);
        }
        if (content.kind() == ContentKind.COMMENT) {
            return allowsComment(standing, right, content);
        }
        Optional<Space> space = Optional.ofNullable(content.spaceId()).flatMap(wiki::space);
        return space.isPresent() && isOpen(standing, content, space.get()) && has(standing, Right.VIEW, space.get())
                && has(standing, right, space.get()) && isUnrestricted(standing, right, content);
    }

    private Optional<Content> latest(Content oldVersion) {
        return wiki.content(oldVersion.originalId()).filter(one -> one.originalId() == null);
    }

    private boolean allowsComment(Standing standing, Right right, Content comment) {
        Optional<Content> page = Optional.ofNullable(comment.containerId()).flatMap(wiki::content)
                .filter(one -> one.kind() != ContentKind.COMMENT);
        if (page.isEmpty() || comment.status() != ContentStatus.CURRENT) {
            return false;
        }
        boolean own = standing.is(comment.creator());
        Right needed = right != Right.EDIT ? right : own ? Right.COMMENT : Right.ADMINISTER;
        return allows(standing, needed, page.get());
    }

    private boolean isOpen(Standing standing, Content content, Space space) {
        return switch (content.status()) {
            case CURRENT, ARCHIVED -> true;
            case DRAFT -> standing.is(content.creator());
            case DELETED -> has(standing, Right.ADMINISTER, space);
        };
    }

    private boolean isUnrestricted(Standing standing, Right right, Content content) {
        return standing.isSiteAdmin() || isViewableInTree(standing, content)
                && (right != Right.EDIT || passes(standing, Right.EDIT, content.id()));
    }

    /** Restrictions for viewing hold for all pages below as well. */
    private boolean isViewableInTree(Standing standing, Content content) {
        Set<Long> seen = new HashSet<>();
        Optional<Content> page = Optional.of(content);
        while (page.isPresent() && seen.add(page.get().id())) {
            if (!passes(standing, Right.VIEW, page.get().id())) {
                return false;
            }
            page = Optional.ofNullable(page.get().parentId()).flatMap(wiki::content);
        }
        return true;
    }

    private boolean passes(Standing standing, Right right, long contentId) {
        List<Subject> subjects = wiki.restrictions(contentId).stream()
                .filter(one -> one.right() == right).map(Restriction::subject).toList();
        return subjects.isEmpty() || standing.isAmong(subjects);
    }

    private boolean has(Person person, Right right, Space space) {
        return has(Standing.of(person, wiki), right, space);
    }

    private boolean has(Standing standing, Right right, Space space) {
        return standing.isSiteAdmin() || standing.isAmong(wiki.permissions(space.id()).stream()
                .filter(one -> one.right() == right).map(SpacePermission::subject).toList());
    }
}
