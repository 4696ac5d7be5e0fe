package io.github.valuematrix.sandbox;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What somebody sees who opens a PDF. */
public final class Pdf {
    private static final float DOTS_PER_INCH = 110;

    private final byte[] content;

    static {
        FontMappers.set(new LiberationFonts(FontMappers.instance()));
    }

    public Pdf(byte[] content) {
        this.content = content;
    }

    /** Its words in one line, wherever they are broken on paper. */
    public String words() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The words of the first page that stand on the paper and not beside it. */
    public String visibleWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripperByArea text = new PDFTextStripperByArea();
            PDRectangle paper = document.getPage(0).getMediaBox();
            text.addRegion("paper", new Rectangle2D.Float(0, 0, paper.getWidth(), paper.getHeight()));
            text.extractRegions(document.getPage(0));
            return text.getTextForRegion("paper").replaceAll("\\s+", " ");
        }
    }

    public BufferedImage firstPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        }
    }
}
