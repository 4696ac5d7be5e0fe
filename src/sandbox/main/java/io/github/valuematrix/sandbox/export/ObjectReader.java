package io.github.valuematrix.sandbox.export;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the objects of an {@code entities.xml} one after the other. It refuses document types, and with them all
 * entities, and whatever is nested deeper or longer than anything in an export.
 */
final class ObjectReader {

    /** Takes the objects of an export. */
    interface Target {
        void take(ExportObject object) throws ExportException;
    }

    private static final String ROOT = "hibernate-generic";
    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final Set<String> kinds;
    private final Target target;
    private ObjectBuilder object;

    /**
     * @param file  as the messages name it
     * @param kinds the classes of the objects that are wanted
     */
    ObjectReader(String file, Set<String> kinds, Target target) {
        this.file = file;
        this.kinds = kinds;
        this.target = target;
    }

    void read(InputStream stream) throws ExportException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(
                    new AllowedCharacters(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            readRoot(xml);
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException failure) {
            throw UnreadableXml.in(file, failure);
        } catch (WstxLazyException failure) {
            throw UnreadableXml.in(file, (XMLStreamException) failure.getCause());
        }
    }

    private void readRoot(XMLStreamReader xml) throws XMLStreamException, ExportException {
        int event = xml.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            refuseDocumentType(event);
            event = xml.next();
        }
        if (!xml.getLocalName().equals(ROOT)) {
            throw new ExportException(file + " is not a Confluence export: its first element is <" + xml.getLocalName()
                    + "> and not <" + ROOT + ">. Give the zip of a space or site export in XML, or its entities.xml.");
        }
    }

    private void refuseDocumentType(int event) throws ExportException {
        if (event == XMLStreamConstants.DTD) {
            throw new ExportException(file + " declares a document type, which no Confluence export does and which"
                    + " can do harm. It was not loaded.");
        }
    }

    private void take(XMLStreamReader xml, int event) throws ExportException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(xml);
            default -> refuseDocumentType(event);
        }
    }

    private void start(XMLStreamReader xml) {
        if (object != null) {
            object.start(xml.getLocalName(), xml.getAttributeValue(null, "name"), kind(xml));
        } else if (xml.getLocalName().equals("object")) {
            object = new ObjectBuilder(kind(xml), kinds.contains(kind(xml)));
        }
    }

    private void characters(XMLStreamReader xml) throws ExportException {
        if (object != null && object.wantsText()) {
            boolean fits = object.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength(),
                    xml.getEventType() == XMLStreamConstants.CDATA);
            if (!fits) {
                throw new ExportException(file + ", line " + xml.getLocation().getLineNumber() + ": a text is longer"
                        + " than " + ObjectBuilder.LONGEST / 1_000_000 + " million characters, which no page of a"
                        + " Confluence is. It was not loaded.");
            }
        }
    }

    private void end(XMLStreamReader xml) throws ExportException {
        if (object == null) {
            return;
        }
        if (!xml.getLocalName().equals("object") || object.isNested()) {
            object.end();
            return;
        }
        ObjectBuilder complete = object;
        object = null;
        if (complete.isWanted()) {
            target.take(complete.build());
        }
    }

    /** Cloud writes some classes with their package. */
    private static String kind(XMLStreamReader xml) {
        String name = xml.getAttributeValue(null, "class");
        return name == null ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }
}
