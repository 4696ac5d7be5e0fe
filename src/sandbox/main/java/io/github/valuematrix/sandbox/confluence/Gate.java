package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.sandbox.confluence.RefusedException.Reason;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.Optional;

/**
 * Lets through what the person logged in may change, and refuses all else. Who may not see something is told the same
 * as if it were not there.
 */
final class Gate {
    private final Wiki wiki;
    private final Rights rights;
    private final boolean readOnlyMode;

    Gate(Wiki wiki, Rights rights, boolean readOnlyMode) {
        this.wiki = wiki;
        this.rights = rights;
        this.readOnlyMode = readOnlyMode;
    }

    /** The key of who is logged in; null for somebody anonymous. */
    String author() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey().getStringValue();
    }

    Space editable(String spaceKey) {
        open();
        Space space = wiki.spaceByKey(spaceKey).filter(one -> rights.canView(person(), one))
                .orElseThrow(() -> refused(Reason.NOT_FOUND, "There is no space " + spaceKey + "."));
        permit(rights.canEdit(person(), space), "You may not add or edit pages in " + space.name() + ".");
        return space;
    }

    /** A current page or blog post. */
    Content editable(long id) {
        open();
        Content page = page(id);
        permit(rights.canEdit(person(), id), "You may not edit “" + page.title() + "”.");
        return page;
    }

    Content commentable(long pageId) {
        open();
        Content page = page(pageId);
        permit(rights.canComment(person(), pageId), "You may not comment on “" + page.title() + "”.");
        return page;
    }

    Content comment(long id) {
        return current(id).filter(one -> one.kind() == ContentKind.COMMENT)
                .orElseThrow(() -> refused(Reason.NOT_FOUND, "This comment is not there any more."));
    }

    Content editableComment(long id) {
        open();
        Content comment = comment(id);
        permit(rights.canEdit(person(), id), "You may change only your own comments.");
        return comment;
    }

    /** A page or blog post in the trash: those who administer its space see it there. */
    Content trashed(long id) {
        open();
        return wiki.content(id).filter(one -> one.status() == ContentStatus.DELETED)
                .filter(one -> one.kind() != ContentKind.COMMENT && rights.canView(person(), id))
                .orElseThrow(() -> refused(Reason.NOT_FOUND, "This page is not in the trash."));
    }

    Content restorable(long id) {
        Content page = trashed(id);
        permit(rights.canEdit(person(), id), "You may not restore “" + page.title() + "”.");
        return page;
    }

    /** A page that the person may move, and that is not above its new parent; or a blog post, which has none. */
    Content movable(long id, Long parentId) {
        Content page = editable(id);
        for (Long above = parentId; above != null; above = wiki.content(above).map(Content::parentId).orElse(null)) {
            RefusedException.unless(above != id, Reason.INVALID, "A page cannot be moved below itself.");
        }
        RefusedException.unless(page.kind() == ContentKind.PAGE || parentId == null, Reason.INVALID,
                "A blog post cannot be below a page.");
        return page;
    }

    void parent(Space space, Long parentId) {
        boolean isThere = parentId == null || current(parentId).filter(one -> one.kind() == ContentKind.PAGE)
                .filter(one -> one.spaceId() == space.id()).isPresent();
        RefusedException.unless(isThere, Reason.NOT_FOUND,
                "There is no such parent page in " + space.name() + ".");
    }

    /** The same id if it is of a current page, else null. */
    Long currentPage(Long id) {
        return id == null ? null : wiki.content(id).filter(Content::isCurrent).map(Content::id).orElse(null);
    }

    void unchanged(Content page, int expectedVersion) {
        RefusedException.unless(page.version() == expectedVersion, Reason.CHANGED_MEANWHILE,
                name(page.lastModifier()) + " has changed “" + page.title()
                        + "” meanwhile. Copy what you wrote, open the page again and edit it.");
    }

    String text(String body) {
        RefusedException.unless(body != null && !body.isBlank(), Reason.INVALID, "Write something first.");
        return body;
    }

    void open() {
        RefusedException.unless(!readOnlyMode, Reason.READ_ONLY, "The site is in read-only mode. Try again later.");
    }

    /** A current page or blog post that the person may see. */
    Content page(long id) {
        return current(id).filter(one -> one.kind() != ContentKind.COMMENT)
                .orElseThrow(() -> refused(Reason.NOT_FOUND, "This page is not there any more."));
    }

    private Optional<Content> current(long id) {
        return wiki.content(id).filter(Content::isCurrent).filter(one -> rights.canView(person(), id));
    }

    /** Who is logged in; null for somebody anonymous. */
    Person person() {
        return Optional.ofNullable(author()).flatMap(wiki::person).orElse(null);
    }

    private String name(String userKey) {
        return Optional.ofNullable(userKey).flatMap(wiki::person).map(Person::fullName).orElse("Somebody");
    }

    private static void permit(boolean isPermitted, String message) {
        RefusedException.unless(isPermitted, Reason.NOT_PERMITTED, message);
    }

    private static RefusedException refused(Reason reason, String message) {
        return new RefusedException(reason, message);
    }
}
