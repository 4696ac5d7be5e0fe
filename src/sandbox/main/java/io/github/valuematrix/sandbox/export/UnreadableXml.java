package io.github.valuematrix.sandbox.export;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Says in a sentence why the XML of an export cannot be read: the file under it is damaged, it ends too early, or it is
 * no XML at some place.
 */
final class UnreadableXml {

    private UnreadableXml() {
    }

    static ExportException in(String file, XMLStreamException failure) {
        if (failure.getNestedException() instanceof IOException damage) {
            return ExportFile.damaged(file, damage);
        }
        if (failure instanceof WstxEOFException) {
            return new ExportException(file + " is incomplete: it ends in the middle" + place(failure)
                    + "Export the space or copy the file again.", failure);
        }
        String reason = failure.getMessage().lines().findFirst().orElse("");
        return new ExportException(file + " cannot be read as XML: " + reason + place(failure)
                + "Export the space again, or repair that place.", failure);
    }

    private static String place(XMLStreamException failure) {
        return failure.getLocation() == null ? ". " : " (line " + failure.getLocation().getLineNumber() + ", column "
                + failure.getLocation().getColumnNumber() + "). ";
    }
}
