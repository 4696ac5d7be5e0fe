package io.github.valuematrix.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.privacy.ShownStep;
import io.github.valuematrix.settings.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers of all our calls: JSON that nobody on the way may keep. Whoever may not see something gets the same as
 * for something that is not there.
 */
@Named
public class Answers {

    private final I18nResolver texts;

    @Inject
    public Answers(I18nResolver texts) {
        this.texts = texts;
    }

    Response ok(Object body) {
        return answer(Response.Status.OK, body);
    }

    /** The next step in the caller's language. */
    StepBody step(ShownStep step, String spaceKey, boolean administersSite) {
        return StepBody.of(step, spaceKey, administersSite, texts);
    }

    Response notFound() {
        return answer(Response.Status.NOT_FOUND, new Message(texts.getText("value-matrix.rest.not-found")));
    }

    Response badRequest(Days.Rejected days) {
        return answer(Response.Status.BAD_REQUEST, new Message(texts.getText(days.key(), days.given())));
    }

    Response badRequest(Problem problem) {
        return answer(Response.Status.BAD_REQUEST, new Message(
                texts.getText(problem.key(), problem.arguments().toArray(Serializable[]::new))));
    }

    /** The kinds that there are stand in the message. */
    Response noSpaceKind() {
        String kinds = Stream.of(SpaceKind.values()).filter(kind -> kind != SpaceKind.UNSET).map(SpaceKind::lowerName)
                .collect(Collectors.joining(", "));
        return answer(Response.Status.BAD_REQUEST,
                new Message(texts.getText("value-matrix.rest.no-space-kind", kinds)));
    }

    /** What was asked makes no sense in this state. */
    Response conflict(BackFillProgress.State state) {
        return answer(Response.Status.CONFLICT, new Message(texts.getText("value-matrix.rest.not-now", state.name())));
    }

    private static Response answer(Response.Status status, Object body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store").entity(body).build();
    }
}
