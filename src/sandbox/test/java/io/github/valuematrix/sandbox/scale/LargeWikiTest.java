package io.github.valuematrix.sandbox.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks a large wiki piece by piece, with versions, comments, texts and links, in a Java of its own with a small heap.
 */
public class LargeWikiTest {

    private static final String HEAP = "-Xmx48m";
    private static final String SIZE = "pages=200000";
    private static final int PIECE = 500;

    @Test
    public void memoryDoesNotGrowWithTheWiki() throws Exception {
        String said = walkInSmallHeap(SIZE);

        assertThat(said).contains("200000 pages, 22222 blog posts, 1333333 comments, ");
    }

    private static String walkInSmallHeap(String size) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", System.getProperty("java.class.path"),
                LargeWikiTest.class.getName(), size).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        System.out.print(said);
        return said;
    }

    /** What the other Java does; the argument: the size of the wiki. It prints how fast it was. */
    public static void main(String[] arguments) {
        ScaleWiki computed = new ScaleWiki(Scale.of(arguments[0]), LocalDate.of(2026, 3, 4), ZoneOffset.UTC);
        try (Database empty = Database.open("jdbc:h2:mem:large;DB_CLOSE_DELAY=-1")) {
            Database database = empty.with(computed);
            Walk walk = new Walk(new Wiki(database), new TransactionTemplate(database.transactionManager()));
            long begin = System.nanoTime();
            computed.spaces().forEach(walk::walk);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("%d pages, %d blog posts, %d comments, %d versions, %d links in %d s: %d a second%n",
                    walk.pages, walk.posts, walk.comments, walk.versions, walk.links, (long) seconds,
                    (long) ((walk.pages + walk.posts) / seconds));
        }
    }

    /** Reads what the app would read. */
    private static final class Walk {
        private final Wiki wiki;
        private final TransactionTemplate transaction;
        private long pages;
        private long posts;
        private long comments;
        private long versions;
        private long links;

        private Walk(Wiki wiki, TransactionTemplate transaction) {
            this.wiki = wiki;
            this.transaction = transaction;
        }

        private void walk(Space space) {
            pages += walk(space, ContentKind.PAGE);
            posts += walk(space, ContentKind.BLOGPOST);
        }

        private long walk(Space space, ContentKind kind) {
            long read = 0;
            long last = 0;
            List<Content> piece = piece(space, kind, last);
            while (!piece.isEmpty()) {
                read += piece.size();
                last = piece.get(piece.size() - 1).id();
                piece = piece(space, kind, last);
            }
            return read;
        }

        private List<Content> piece(Space space, ContentKind kind, long after) {
            return transaction.execute(status -> {
                List<Content> piece = wiki.current(space.id(), kind, after, PIECE);
                piece.forEach(one -> read(one.id()));
                return piece;
            });
        }

        private void read(long id) {
            wiki.versions(wiki.content(id).orElseThrow().id()).forEach(version -> {
                versions++;
                wiki.person(version.lastModifier());
            });
            links += wiki.links(id).size();
            wiki.comments(id).forEach(comment -> {
                comments++;
                links += wiki.links(comment.id()).size();
            });
        }
    }
}
