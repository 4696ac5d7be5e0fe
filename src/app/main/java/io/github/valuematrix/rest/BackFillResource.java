package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.FillAction;
import io.github.valuematrix.ledger.Retry;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How far the back-fill of the site is, and what is asked of it, for site admins. For everybody else there is nothing
 * here. The host refuses what another site could send: calls that change something need its token header or JSON.
 */
@Path("/back-fill")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class BackFillResource {

    private final Permissions permissions;
    private final Supplier<BackFillProgress> progress;
    private final Predicate<FillAction> ask;
    private final Runnable retry;
    private final Answers answers;

    @Inject
    public BackFillResource(Permissions permissions, BackFill backFill, Retry retry, Answers answers) {
        this(permissions, backFill::progress, backFill::ask, retry::markSkipped, answers);
    }

    BackFillResource(Permissions permissions, Supplier<BackFillProgress> progress, Predicate<FillAction> ask,
                     Runnable retry, Answers answers) {
        this.permissions = permissions;
        this.progress = progress;
        this.ask = ask;
        this.retry = retry;
        this.answers = answers;
    }

    /** How far the back-fill of the site is. */
    @GET
    public Response progress() {
        return mayUse() ? answers.ok(BackFillBody.of(progress.get())) : answers.notFound();
    }

    /** Holds the back-fill, over restarts as well. */
    @POST
    @Path("/pause")
    public Response pause() {
        return ask(FillAction.PAUSE);
    }

    /** Goes on with a back-fill that was paused. */
    @POST
    @Path("/resume")
    public Response resume() {
        return ask(FillAction.RESUME);
    }

    /** Gives up the back-fill: what was read stays. */
    @POST
    @Path("/cancel")
    public Response cancel() {
        return ask(FillAction.CANCEL);
    }

    /** Reads everything again, from the first page. */
    @POST
    @Path("/start")
    public Response start() {
        return ask(FillAction.START);
    }

    /** The skipped pages are read once more within the minute. */
    @POST
    @Path("/retry")
    public Response retry() {
        if (!mayUse()) {
            return answers.notFound();
        }
        retry.run();
        return progress();
    }

    private Response ask(FillAction action) {
        if (!mayUse()) {
            return answers.notFound();
        }
        return ask.test(action) ? progress() : answers.conflict(progress.get().state());
    }

    private boolean mayUse() {
        return permissions.administersSite(permissions.reader());
    }
}
