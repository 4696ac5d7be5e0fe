package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.valuematrix.sandbox.scale.Scale;
import io.github.valuematrix.sandbox.scale.ScaleWiki;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Link;
import io.github.valuematrix.sandbox.wiki.Space;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Compares the installed app's numbers for a computed wiki with what can be counted without a database. */
public class ComputedWikiReportTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Scale SCALE = Scale.of("pages=700,spaces=12,users=40,seed=7");

    @Rule
    public final TemporaryFolder data = new TemporaryFolder();

    @Test
    public void theAppCountsWhatWasComputed() throws IOException {
        LocalDate today = LocalDate.now(ZONE);
        ScaleWiki computed = new ScaleWiki(SCALE, today, ZONE);
        Origin origin = Origin.of(SCALE);
        try (Sandbox sandbox = Sandbox.start(SandboxFolder.of(Path.of(data.getRoot().getPath()), origin), origin, ZONE,
                freePort(), line -> { })) {
            AppClient app = new AppClient(sandbox.baseUrl());
            app.awaitBackFill();

            assertThat(sandbox.wiki().latestActivity()).isEqualTo(computed.latestActivity());
            computed.spaces().forEach(space ->
                    compare(app.activity(space.key(), null, null, today), new Counts(computed, space)));
        }
    }

    private static void compare(JsonNode answer, Counts counts) {
        assertThat(answer.path("pagesCreated").asLong()).isEqualTo(counts.pages.size());
        assertThat(answer.path("blogPostsCreated").asLong()).isEqualTo(counts.posts.size());
        assertThat(answer.path("versions").asLong()).isEqualTo(counts.versionsAbove());
        assertThat(answer.path("edits").asLong()).isEqualTo(counts.edits());
        assertThat(answer.path("comments").asLong()).isEqualTo(counts.comments(false));
        assertThat(answer.path("replies").asLong()).isEqualTo(counts.comments(true));
        assertThat(answer.path("links").path("web").asLong()).isEqualTo(counts.links("https"));
        assertThat(answer.path("links").path("withinSpace").asLong()).isEqualTo(counts.links(counts.space.key()));
        answer.path("links").path("crossSpace").fields().forEachRemaining(one ->
                assertThat(one.getValue().asLong()).as(one.getKey()).isEqualTo(counts.links(one.getKey())));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What there is in one space. */
    private static final class Counts {
        private static final long HALF_AN_HOUR = 30 * 60_000;

        private final ScaleWiki wiki;
        private final Space space;
        private final List<Content> pages;
        private final List<Content> posts;

        private Counts(ScaleWiki wiki, Space space) {
            this.wiki = wiki;
            this.space = space;
            pages = wiki.ids(space.id(), ContentKind.PAGE, 0).mapToObj(wiki::content).toList();
            posts = wiki.ids(space.id(), ContentKind.BLOGPOST, 0).mapToObj(wiki::content).toList();
        }

        private Stream<Content> all() {
            return Stream.concat(pages.stream(), posts.stream());
        }

        private long versionsAbove() {
            return all().mapToLong(page -> page.version() - 1).sum();
        }

        private long edits() {
            return all().mapToLong(page -> edits(wiki.versions(page.id()))).sum();
        }

        private static long edits(List<Content> newestFirst) {
            long edits = 0;
            for (int i = newestFirst.size() - 2; i >= 0; i--) {
                Content version = newestFirst.get(i);
                Content before = newestFirst.get(i + 1);
                boolean joins = Objects.equals(version.lastModifier(), before.lastModifier())
                        && version.lastModified() - before.lastModified() < HALF_AN_HOUR;
                edits += joins ? 0 : 1;
            }
            return edits;
        }

        private long comments(boolean answers) {
            return all().flatMap(page -> wiki.comments(page.id()).stream())
                    .filter(comment -> answers == (comment.parentId() != null)).count();
        }

        /** Of pages and of comments, without those to the page on which they stand. */
        private long links(String key) {
            return all().mapToLong(page -> Stream
                    .concat(Stream.of(page), wiki.comments(page.id()).stream())
                    .flatMap(content -> wiki.links(content.id()).stream())
                    .filter(link -> link.destinationKey().equals(key)).map(Link::destinationTitle)
                    .filter(title -> !key.equals(space.key()) || !title.equals(page.title())).count()).sum();
        }
    }
}
