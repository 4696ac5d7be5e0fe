package io.github.valuematrix.sandbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

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

    public BufferedImage firstPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        }
    }
}
