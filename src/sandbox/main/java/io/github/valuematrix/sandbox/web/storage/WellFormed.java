package io.github.valuematrix.sandbox.web.storage;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xhtmlrenderer.resource.FSEntityResolver;

/** Whether markup is XHTML that a parser of XML reads to its end, with the entities of HTML and no others. */
final class WellFormed extends DefaultHandler {
    private static final String START = """
            <!DOCTYPE div PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
            "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><made-by-a-macro>""";
    private static final String END = "</made-by-a-macro>";

    private WellFormed() {
    }

    /** Throws what names the macro if what it made is not well-formed. */
    static void require(String markup, String macro) {
        try {
            XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
            reader.setEntityResolver(FSEntityResolver.instance());
            WellFormed handler = new WellFormed();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new StringReader(START + markup + END)));
        } catch (SAXException e) {
            throw new NotWellFormedException(macro, e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXException("HTML has no entity \"" + name + "\".");
    }
}
