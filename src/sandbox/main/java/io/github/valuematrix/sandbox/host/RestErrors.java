package io.github.valuematrix.sandbox.host;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with JSON where a resource fails or is not there, and logs what nobody expected. */
final class RestErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException expected) {
            Response response = expected.getResponse();
            return response.hasEntity() ? response : answer(response.getStatus(), problem.getMessage());
        }
        LOG.error("A REST resource failed", problem);
        return answer(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "The app failed; the log says why.");
    }

    private static Response answer(int status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", String.valueOf(message))).build();
    }
}
