package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.web.storage.NotWellFormedException;
import io.github.valuematrix.sandbox.web.storage.Rendering;
import io.github.valuematrix.sandbox.wiki.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A page outside the wiki's frame. Exports are made for whoever asks; mails, feeds and comparisons as a job of the site
 * makes them, on a thread that serves no request and where nobody is logged in, since nobody knows who will read them.
 */
final class PageOutputs {
    private static final Set<String> MESSAGES = Set.of(Rendering.EMAIL, Rendering.FEED, Rendering.DIFF);

    private final Site site;
    private final PageBody bodies;
    private final Templates templates;

    PageOutputs(Site site, PageBody bodies, Templates templates) {
        this.site = site;
        this.bodies = bodies;
        this.templates = templates;
    }

    /** The first two addresses are those of Confluence, which has none for one page as the third shows it. */
    List<Route> routes() {
        return List.of(Route.get("/exportword", this::word),
                Route.get("/spaces/flyingpdf/pdfpageexport\\.action", this::pdf),
                Route.get("/pages/output\\.action", this::other));
    }

    private Answer word(Call call) {
        Content page = page(call);
        String document = document(page, bodies.html(page, Rendering.WORD), Rendering.WORD);
        return Answer.file(page.title() + ".doc", "application/vnd.ms-word;charset=UTF-8",
                document.getBytes(StandardCharsets.UTF_8));
    }

    private Answer pdf(Call call) {
        Content page = page(call);
        try {
            String document = document(page, bodies.html(page, Rendering.PDF), Rendering.PDF);
            return Answer.file(site.spaceOf(page).key() + "-" + page.title() + ".pdf", "application/pdf",
                    PdfDocument.of(document));
        } catch (NotWellFormedException e) {
            throw Refusal.failed("The page could not be exported. " + e.getMessage());
        }
    }

    private Answer other(Call call) throws Exception {
        Content page = page(call);
        String type = call.parameter("type");
        if (type.equals(Rendering.HTML_EXPORT)) {
            return Answer.page(document(page, bodies.html(page, type), type));
        }
        if (!MESSAGES.contains(type)) {
            throw Refusal.badRequest("The type is html_export, email, feed or diff.");
        }
        return Answer.page(document(page, asJob(() -> bodies.html(page, type)), type));
    }

    private Content page(Call call) {
        return site.page(call.number("pageId"), call.person());
    }

    private String document(Content page, String contentHtml, String type) {
        return templates.render("output", Map.of("title", page.title(), "contentHtml", contentHtml,
                "language", site.confluence().settings().locale().toLanguageTag(),
                "styled", !MESSAGES.contains(type)));
    }

    private <T> T asJob(Callable<T> work) throws Exception {
        FutureTask<T> job = new FutureTask<>(() -> site.confluence().request(null, work));
        new Thread(job, "messages").start();
        try {
            return job.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
