package io.github.valuematrix.sandbox.host;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blueprint modules of an app. Each needs a content-template, which it begins with, and a web-item, by which people
 * choose it (developer.atlassian.com/server/confluence: blueprint-module, content-template-module,
 * confluence-blueprints). What is missing or points nowhere is refused.
 */
final class Blueprints {
    /** The section of the web-items in Confluence's Create dialog. */
    static final String SECTION = "system.create.dialog/content";
    private static final int LIGHT = 1000;

    private final String pluginKey;
    private final Translations texts;
    private final Locale siteLanguage;
    private final List<Entry> entries;

    private record Entry(DescriptorElement item, Conditions conditions, String key, ContentTemplate template) {
    }

    Blueprints(Descriptor descriptor, AppBeans beans, Translations texts, Downloads downloads, Locale siteLanguage) {
        this.pluginKey = descriptor.key();
        this.texts = texts;
        this.siteLanguage = siteLanguage;
        Map<String, ContentTemplate> templates = descriptor.modules("content-template").stream().collect(
                Collectors.toMap(one -> one.required("key"), one -> ContentTemplate.of(one, beans.bundle(), texts)));
        List<DescriptorElement> items = descriptor.modules("web-item").stream().filter(Blueprints::isEntry)
                .sorted(Comparator.comparingInt(one -> one.number("weight", LIGHT))).toList();
        Map<String, DescriptorElement> blueprints = descriptor.modules("blueprint").stream()
                .collect(Collectors.toMap(one -> one.required("key"), one -> one));
        checkAllCanBeChosen(blueprints, items);
        entries = items.stream().map(item -> {
            checkItem(item, downloads);
            DescriptorElement blueprint = blueprint(item, blueprints);
            return new Entry(item, new Conditions(item, beans), blueprint.required("key"),
                    template(blueprint, templates));
        }).toList();
    }

    /** Whether a web-item stands for a blueprint and so has neither a link nor a label. */
    static boolean isEntry(DescriptorElement webItem) {
        return webItem.required("section").equals(SECTION);
    }

    private static void checkAllCanBeChosen(Map<String, DescriptorElement> blueprints, List<DescriptorElement> items) {
        List<String> chosen = items.stream().flatMap(item -> blueprintKey(item).stream()).toList();
        blueprints.keySet().stream().filter(key -> !chosen.contains(key)).findFirst().ifPresent(key -> {
            throw new AppException("Nobody can choose the blueprint " + key + ". Add a <web-item section=\"" + SECTION
                    + "\"> with <param name=\"blueprintKey\" value=\"" + key + "\"/>.");
        });
    }

    private static Optional<String> blueprintKey(DescriptorElement item) {
        return item.children("param").filter(one -> one.required("name").equals("blueprintKey"))
                .map(one -> one.attribute("value").orElseGet(one::text)).findFirst();
    }

    private static DescriptorElement blueprint(DescriptorElement item, Map<String, DescriptorElement> blueprints) {
        String key = blueprintKey(item).orElseThrow(() -> new AppException("The web-item " + item.required("key")
                + " of " + SECTION + " needs a <param name=\"blueprintKey\" value=\"…\"/>."));
        DescriptorElement blueprint = blueprints.get(key);
        if (blueprint == null) {
            throw new AppException("The web-item " + item.required("key") + " names the blueprint " + key
                    + ", which is not there. Add <blueprint key=\"" + key + "\" …>, or mend the param.");
        }
        blueprint.required("index-key");
        if (!blueprint.attribute("create-result").orElse("edit").equals("edit")) {
            throw new AppException("The blueprint " + key + ": the sandbox knows no other create-result than edit.");
        }
        return blueprint;
    }

    private static ContentTemplate template(DescriptorElement blueprint, Map<String, ContentTemplate> templates) {
        List<String> named = Stream.concat(blueprint.attribute("content-template-key").stream(),
                blueprint.children("content-template").map(one -> one.required("ref"))).toList();
        if (named.size() != 1) {
            throw new AppException("The blueprint " + blueprint.required("key") + " names " + named.size()
                    + " content templates; the sandbox knows it with one: <content-template ref=\"…\"/>.");
        }
        return Optional.ofNullable(templates.get(named.get(0))).orElseThrow(() -> new AppException("The blueprint "
                + blueprint.required("key") + " names the content template " + named.get(0)
                + ", which is not there. Add <content-template key=\"" + named.get(0) + "\" …>, or mend the ref."));
    }

    private void checkItem(DescriptorElement item, Downloads downloads) {
        name(item);
        description(item);
        if (downloads.find(completeKey(item), "icon").filter(one -> one.contentType().equals("image/png")).isEmpty()) {
            throw new AppException("The web-item " + item.required("key") + " needs its picture, a PNG: "
                    + "<resource name=\"icon\" type=\"download\" location=\"….png\"/>.");
        }
    }

    /** What of it somebody can choose in this context, by weight. */
    List<Blueprint> in(Map<String, Object> context) {
        return entries.stream().filter(entry -> entry.conditions().hold(context)).map(entry -> new Blueprint(
                pluginKey + ":" + entry.key(), texts.getText(name(entry.item())),
                description(entry.item()).map(texts::getText).orElse(""),
                Downloads.path(completeKey(entry.item()), "icon"),
                entry.template().in(siteLanguage, texts))).toList();
    }

    private String completeKey(DescriptorElement item) {
        return pluginKey + ":" + item.required("key");
    }

    private String name(DescriptorElement item) {
        return known(item, item.required("i18n-name-key"));
    }

    private Optional<String> description(DescriptorElement item) {
        return item.child("description").map(one -> known(item, one.required("key")));
    }

    private String known(DescriptorElement item, String textKey) {
        if (texts.find(textKey, Locale.ROOT).isEmpty()) {
            throw new AppException("The web-item " + item.required("key") + " names the text " + textKey
                    + ", which the app does not have. Add it to the app's texts.");
        }
        return textKey;
    }
}
