package io.github.valuematrix.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What can be asked, for programs: this document. For everybody, as nothing of the wiki stands in it.
 */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class OpenApiResource {

    static final String DOCUMENT = "openapi.json";

    private final Answers answers;

    @Inject
    public OpenApiResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    public Response document() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            return answers.ok(document.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
