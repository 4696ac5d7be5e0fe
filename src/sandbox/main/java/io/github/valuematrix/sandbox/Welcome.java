package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.Optional;

/** What ./run prints once the wiki is up: where it is, as whom to log in, and where to click first. */
record Welcome(Sandbox sandbox) {

    String text() {
        return """

                The wiki is at   %s

                Log in as        maya    administers spaces: sees the adoption report
                (no password)    ines    edits pages: puts the value matrix on a page
                                 rita    only reads
                                 paul    a partner from outside
                                 admin   administers the whole wiki

                Click first      %s

                Ctrl-C stops it. The next start finds what you did; --fresh forgets it.
                """.formatted(sandbox.baseUrl(), firstClick());
    }

    private String firstClick() {
        Wiki wiki = sandbox.wiki();
        Optional<Space> space = wiki.spaces().stream().filter(each -> each.key().equals("FS")).findFirst()
                .or(() -> wiki.spaces().stream().findFirst());
        return space.map(this::reportOf).orElse("the dashboard; this wiki has no space yet");
    }

    private String reportOf(Space space) {
        return "as maya, open the space " + space.name() + ", then Space tools, then Adoption:\n"
                + "                 " + sandbox.baseUrl() + "/display/" + space.key();
    }
}
