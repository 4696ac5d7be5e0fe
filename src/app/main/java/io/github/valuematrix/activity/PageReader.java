package io.github.valuematrix.activity;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Copies a page or blog post out of Confluence. Call it in a transaction; nothing of Confluence leaves it.
 */
@Named
public class PageReader {

    private final PageManager pages;
    private final LinkReader links;

    @Inject
    public PageReader(@ComponentImport PageManager pages, LinkReader links) {
        this.pages = pages;
        this.links = links;
    }

    /**
     * The page or blog post with this id; empty if it is gone, trashed, archived, a draft or an old version.
     *
     * @param known what an earlier reading found out about its links
     */
    @SuppressWarnings("deprecation")
    public Optional<WikiPage> page(long contentId, KnownLinks known) {
        return Optional.ofNullable(pages.getAbstractPage(contentId)).filter(PageReader::counts)
                .map(page -> copy(page, known));
    }

    /** The pages and blog posts among these, and those that the comments among these stand on. */
    @SuppressWarnings("deprecation")
    public List<Long> pagesOf(Collection<Long> contentIds) {
        return contentIds.stream().map(pages::getById)
                .map(content -> content instanceof Comment comment ? comment.getContainer() : content)
                .filter(AbstractPage.class::isInstance).map(ContentEntityObject::getId).distinct().toList();
    }

    /** Stands for the space key and title that an id leads to, as in {@link PageLinks#namedById()}. */
    public long hashById(long contentId) {
        return links.hashById(contentId);
    }

    private static boolean counts(AbstractPage page) {
        return page.isLatestVersion() && isCurrent(page) && page.getSpace() != null;
    }

    private static boolean isCurrent(ContentEntityObject content) {
        return ContentEntityObject.CURRENT.equals(content.getContentStatus());
    }

    private WikiPage copy(AbstractPage page, KnownLinks known) {
        Space space = page.getSpace();
        List<VersionHistorySummary> history = pages.getVersionHistorySummaries(page);
        List<Comment> comments = page.getComments().stream()
                .filter(comment -> comment.isLatestVersion() && isCurrent(comment)).toList();
        return new WikiPage(page.getId(), page instanceof BlogPost ? ContentKind.BLOG_POST : ContentKind.PAGE,
                new WikiSpace(space.getId(), space.getKey()), page.getTitle(), person(page.getCreator()),
                instant(page.getCreationDate()), history.stream().map(PageReader::version).toList(),
                comments.stream().map(PageReader::comment).toList(), links.of(page, history, comments, known));
    }

    @SuppressWarnings("deprecation")
    static WikiVersion version(VersionHistorySummary version) {
        return new WikiVersion(version.getVersion(), person(version.getLastModifier()),
                instant(version.getLastModificationDate()));
    }

    private static WikiComment comment(Comment comment) {
        Comment answered = comment.getParent();
        return new WikiComment(comment.getId(), answered == null ? null : answered.getId(),
                person(comment.getCreator()), instant(comment.getCreationDate()));
    }

    /** Who was removed is shown by a user whose name is the key, and counts as anonymous: no entry may tell them. */
    static Person person(ConfluenceUser user) {
        if (user == null) {
            return Person.ANONYMOUS;
        }
        String key = user.getKey().getStringValue();
        return key.equals(user.getName()) ? Person.ANONYMOUS : new Person(key);
    }

    static Instant instant(Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
