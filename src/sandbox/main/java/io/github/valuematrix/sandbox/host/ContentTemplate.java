package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.text.StringEscapeUtils;
import org.osgi.framework.Bundle;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A content-template module: storage format in which at:i18n stands for texts of the app. They are put in in the
 * language of the site, not of who creates the page: "the correct String for the current site language" (Javadoc of
 * TemplateI18nHandler, 5.1 to 8.8).
 */
final class ContentTemplate {
    private static final Pattern TEXT = Pattern.compile("<at:i18n\\s+at:key=\"([^\"]*)\"\\s*/>");

    private final String file;
    private final String storage;

    private ContentTemplate(String file, String storage) {
        this.file = file;
        this.storage = storage;
    }

    static ContentTemplate of(DescriptorElement module, Bundle bundle, Translations texts) {
        String key = module.required("key");
        DescriptorElement resource = module.children("resource")
                .filter(one -> one.required("name").equals("template") && one.required("type").equals("download"))
                .findFirst().orElseThrow(() -> new AppException("The content-template " + key
                        + " needs a <resource name=\"template\" type=\"download\" location=\"…\"/>."));
        String file = resource.required("location");
        ContentTemplate template = new ContentTemplate(file, read(bundle, file, key));
        template.check(texts);
        return template;
    }

    private static String read(Bundle bundle, String file, String key) {
        URL url = bundle.getEntry(file);
        if (url == null) {
            throw new AppException("The app holds no " + file + ", which the content-template " + key + " names.");
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AppException("The template " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void check(Translations texts) {
        checkWellFormed();
        TEXT.matcher(storage).results().map(text -> text.group(1)).forEach(key -> {
            if (texts.find(key, Locale.ROOT).isEmpty()) {
                throw new AppException("The template " + file + " names the text " + key
                        + ", which the app does not have. Add it to the app's texts, or mend its at:key.");
            }
        });
        if (TEXT.matcher(storage).replaceAll("").contains("<at:")) {
            throw new AppException("The template " + file
                    + " holds an at: element of which the sandbox knows nothing but <at:i18n at:key=\"…\"/>.");
        }
    }

    /** It has no root of its own and does not declare its prefixes, as nothing in storage format does. */
    private void checkWellFormed() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader("<content>" + storage + "</content>")),
                    new DefaultHandler());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AppException("The template " + file + " is not well-formed: " + e.getMessage()
                    + " Close every element, and write characters such as a fixed space by number: &#160;.", e);
        }
    }

    /** What the page begins with. */
    String in(Locale language, Translations texts) {
        return TEXT.matcher(storage).replaceAll(text -> Matcher.quoteReplacement(
                StringEscapeUtils.escapeXml10(texts.getText(language, text.group(1)))));
    }
}
