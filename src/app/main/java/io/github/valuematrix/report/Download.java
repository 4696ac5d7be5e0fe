package io.github.valuematrix.report;

import io.github.valuematrix.export.Document;
import io.github.valuematrix.export.FileFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.struts2.ServletActionContext;

/**
 * Answers a request with a file.
 */
public final class Download {

    private Download() {
    }

    /** Written as a whole before anything is sent, so that what fails is no half file. */
    public static void send(Document document, FileFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(document, file);
        HttpServletResponse response = ServletActionContext.getResponse();
        response.setContentType(format.contentType());
        response.setHeader("Content-Disposition",
                "attachment; filename=\"" + document.name() + "." + format.ending() + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
