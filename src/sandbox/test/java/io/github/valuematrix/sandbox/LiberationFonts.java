package io.github.valuematrix.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Shows Helvetica, which every reader of PDF has and no file holds, the same on every machine. */
final class LiberationFonts implements FontMapper {
    private static final Map<String, String> FILES = Map.of("Helvetica", "Regular", "Helvetica-Bold", "Bold",
            "Helvetica-Oblique", "Italic", "Helvetica-BoldOblique", "BoldItalic");

    private final FontMapper others;
    private final Map<String, TrueTypeFont> read = new HashMap<>();

    LiberationFonts(FontMapper others) {
        this.others = others;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return FILES.containsKey(name) ? new FontMapping<>(read.computeIfAbsent(name, LiberationFonts::read), true)
                : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return others.getCIDFont(name, descriptor, system);
    }

    private static TrueTypeFont read(String name) {
        String file = "/liberation/LiberationSans-" + FILES.get(name) + ".ttf";
        try (InputStream font = LiberationFonts.class.getResourceAsStream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
