package io.github.valuematrix.sandbox.web;

import com.lowagie.text.DocumentException;
import java.io.InputStream;
import java.io.StringReader;
import org.w3c.dom.Document;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.XMLResource;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;
import org.xml.sax.InputSource;

/** Makes a PDF of XHTML as Confluence does, by Flying Saucer: CSS 2.1, no scripts. */
final class PdfDocument {
    private PdfDocument() {
    }

    static byte[] of(String xhtml) {
        Document document = XMLResource.load(new InputSource(new StringReader(xhtml))).getDocument();
        ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextRenderer renderer = new ITextRenderer(ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL, device, new Offline(device));
        try {
            return renderer.createPDF(document);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fetches nothing, from no machine; only the style sheet is there that says how elements look by default. */
    private static final class Offline extends ITextUserAgent {
        private static final String DEFAULT_STYLES = new XhtmlNamespaceHandler().getDefaultStylesheet()
                .map(StylesheetInfo::getUri).orElseThrow();

        private Offline(ITextOutputDevice device) {
            super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
        }

        @Override
        protected InputStream resolveAndOpenStream(String uri) {
            return uri.equals(DEFAULT_STYLES) ? super.resolveAndOpenStream(uri) : null;
        }
    }
}
