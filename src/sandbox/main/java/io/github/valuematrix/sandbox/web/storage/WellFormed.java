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

/** Whether markup is XHTML that a parser of XML reads to its end. Entities are those of HTML. */
final class WellFormed {
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
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new StringReader(START + markup + END)));
        } catch (SAXException e) {
            throw new NotWellFormedException(macro, e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
