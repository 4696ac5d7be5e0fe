package io.github.valuematrix.sandbox.scale;

import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentSource;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Space;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The content of a wiki of any size. What it keeps in memory is a few numbers for each space, person and day; all else
 * follows from the id that is asked for.
 */
public final class ScaleWiki implements ContentSource {

    private static final long FIRST_PERSON = 1L << 34;
    private static final int RECENT_SPACES = 100;
    private static final int RECENT_EACH = 5;

    private final Scale scale;
    private final Shelves shelves;
    private final Staff staff;
    private final Premises premises;
    private final Timeline timeline;
    private final Pages pages;
    private final Talk talk;
    private final References references;
    private final Texts texts;

    /** The same for the same scale, day and zone. */
    public ScaleWiki(Scale scale, LocalDate today, ZoneId zone) {
        this.scale = scale;
        shelves = new Shelves(scale);
        staff = new Staff(scale, shelves);
        timeline = new Timeline(today, zone, scale.years());
        premises = new Premises(scale, shelves, staff, timeline);
        Wording wording = new Wording(scale.seed());
        references = new References(scale, shelves, premises, wording);
        texts = new Texts(wording, references);
        Writing writing = new Writing(scale.seed(), shelves, premises, staff, timeline);
        pages = new Pages(scale.seed(), shelves, staff, writing, wording);
        talk = new Talk(scale.seed(), shelves, premises, staff, timeline, writing);
    }

    public List<Space> spaces() {
        return premises.spaces();
    }

    /** All users but those whom one can log in as. */
    public List<Person> staff() {
        return staff.people();
    }

    @Override
    public boolean has(long id) {
        if (!ContentId.isOne(id, scale.contents())) {
            return false;
        }
        ContentId one = ContentId.of(id);
        Item item = item(one);
        if (one.isOldVersion()) {
            return one.place() < pages.revisions(item).count();
        }
        return one.isPage() || (one.isComment() || one.isBeforeEdit()) && one.comment() < shelves.comments(item)
                && (one.isComment() || talk.isEdited(item, one.comment()));
    }

    @Override
    public long pageOf(long id) {
        return ContentId.page(ContentId.of(id).item());
    }

    @Override
    public long spaceOf(long id) {
        return Premises.id(item(ContentId.of(id)).space());
    }

    @Override
    public Content content(long id) {
        ContentId one = ContentId.of(id);
        Item item = item(one);
        if (one.isPage()) {
            return pages.current(item);
        }
        if (one.isOldVersion()) {
            return pages.old(item, one.place());
        }
        return one.isComment() ? talk.comment(item, one.comment()) : talk.beforeEdit(item, one.comment());
    }

    @Override
    public LongStream ids(long spaceId, ContentKind kind, long afterId) {
        int space = premises.number(spaceId);
        if (space < 0 || kind == ContentKind.COMMENT) {
            return LongStream.empty();
        }
        int first = first(space, kind);
        return IntStream.range(Math.max(first, ContentId.after(afterId)), first + count(space, kind))
                .mapToLong(ContentId::page);
    }

    private int first(int space, ContentKind kind) {
        return kind == ContentKind.PAGE ? shelves.firstPage(space) : shelves.firstPost(space);
    }

    private int count(int space, ContentKind kind) {
        return kind == ContentKind.PAGE ? shelves.pages(space) : shelves.posts(space);
    }

    @Override
    public LongStream newestBlogPosts(long spaceId) {
        int space = premises.number(spaceId);
        return space < 0 ? LongStream.empty() : newest(space, ContentKind.BLOGPOST);
    }

    private LongStream newest(int space, ContentKind kind) {
        int first = first(space, kind);
        return IntStream.iterate(first + count(space, kind) - 1, number -> number >= first, number -> number - 1)
                .mapToLong(ContentId::page);
    }

    /** The newest of the largest spaces. */
    @Override
    public LongStream recent() {
        return IntStream.range(0, Math.min(RECENT_SPACES, scale.spaces())).boxed()
                .flatMapToLong(space -> LongStream.concat(newest(space, ContentKind.PAGE).limit(RECENT_EACH),
                        newest(space, ContentKind.BLOGPOST).limit(RECENT_EACH)));
    }

    @Override
    public List<Long> byTitle(long spaceId, String title, ContentKind kind) {
        int space = premises.number(spaceId);
        return space < 0 ? List.of() : pages.byTitle(space, title, kind).stream().mapToLong(ContentId::page).boxed()
                .toList();
    }

    @Override
    public List<Content> versions(long id) {
        ContentId one = ContentId.of(id);
        if (one.isPage()) {
            return pages.versions(item(one));
        }
        return one.isComment() && talk.isEdited(item(one), one.comment())
                ? List.of(content(id), talk.beforeEdit(item(one), one.comment())) : List.of(content(id));
    }

    @Override
    public LongStream children(long parentId) {
        if (!has(parentId)) {
            return LongStream.empty();
        }
        ContentId parent = ContentId.of(parentId);
        return parent.isComment()
                ? talk.on(item(parent)).stream().filter(one -> Long.valueOf(parentId).equals(one.parentId()))
                        .mapToLong(Content::id)
                : parent.isPage() ? pages.children(item(parent)).mapToLong(ContentId::page) : LongStream.empty();
    }

    @Override
    public List<Content> comments(long containerId) {
        ContentId container = ContentId.of(containerId);
        return container.isPage() ? talk.on(item(container)) : List.of();
    }

    @Override
    public Optional<Body> body(long id) {
        return Optional.of(new Body(id, BodyFormat.STORAGE, text(ContentId.of(id))));
    }

    private String text(ContentId one) {
        Item item = item(one);
        if (one.isPage() || one.isOldVersion()) {
            int versions = pages.revisions(item).count();
            return texts.page(item, one.isPage() ? versions : one.place(), versions);
        }
        boolean isEdited = one.isComment() && talk.isEdited(item, one.comment());
        return texts.comment(item, one.comment(), isEdited ? 2 : 1);
    }

    @Override
    public List<Link> links(long sourceId) {
        ContentId source = ContentId.of(sourceId);
        Item item = item(source);
        if (source.isPage()) {
            return texts.links(pages.current(item), references.of(item, pages.revisions(item).count()));
        }
        List<Reference> found = source.isComment() ? references.ofComment(item, source.comment()) : List.of();
        return found.isEmpty() ? List.of() : texts.links(content(sourceId), found);
    }

    @Override
    public List<Restriction> restrictions(long id) {
        ContentId one = ContentId.of(id);
        return one.isPage() ? pages.restrictions(item(one)) : List.of();
    }

    @Override
    public LongStream referring(String spaceKey, String title) {
        int space = premises.number(spaceKey);
        return space < 0 ? LongStream.empty() : candidates(space, title)
                .boxed().flatMapToLong(number -> LongStream.concat(LongStream.of(ContentId.page(number)),
                        talk.on(shelves.item(number)).stream().mapToLong(Content::id)))
                .filter(id -> links(id).stream().anyMatch(link -> link.destinationKey().equalsIgnoreCase(spaceKey)
                        && link.destinationTitle().equalsIgnoreCase(title)));
    }

    private IntStream candidates(int space, String title) {
        if (Wording.isMissing(title)) {
            return Wording.number(title).stream().filter(number -> number >= 0 && number < scale.contents());
        }
        return pages.byTitle(space, title, ContentKind.PAGE).stream().mapToObj(shelves::item)
                .flatMapToInt(references::candidates);
    }

    @Override
    public Optional<Long> latestActivity() {
        return Optional.of(timeline.end());
    }

    @Override
    public Optional<Person> person(String userKey) {
        return Optional.ofNullable(staff.number(userKey)).map(staff.people()::get);
    }

    @Override
    public long idOf(Person person) {
        return FIRST_PERSON + staff.number(person.key());
    }

    private Item item(ContentId one) {
        return shelves.item(one.item());
    }
}
