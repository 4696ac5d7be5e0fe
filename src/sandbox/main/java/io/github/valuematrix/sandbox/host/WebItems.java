package io.github.valuematrix.sandbox.host;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The web-item modules of an app that are links, in places that the wiki keeps for them. */
final class WebItems {
    private static final int LIGHT = 1000;

    private final Translations texts;
    private final Templates templates;
    private final Map<DescriptorElement, Conditions> items = new LinkedHashMap<>();

    WebItems(Descriptor descriptor, AppBeans beans, Translations texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        descriptor.modules("web-item").stream().filter(item -> !Blueprints.isEntry(item)).forEach(item -> {
            link(item);
            label(item);
            item.number("weight", LIGHT);
            items.put(item, new Conditions(item, beans));
        });
    }

    List<WebItem> in(String section, Map<String, Object> context) {
        return items.keySet().stream().filter(item -> item.required("section").equals(section))
                .filter(item -> items.get(item).hold(context))
                .sorted(Comparator.comparingInt(item -> item.number("weight", LIGHT)))
                .map(item -> show(item, context)).toList();
    }

    private WebItem show(DescriptorElement item, Map<String, Object> context) {
        DescriptorElement link = link(item);
        return new WebItem(item.required("key"), link.attribute("linkId").orElse(item.required("key")),
                texts.getText(label(item)), templates.evaluate(link.text(), context));
    }

    private static DescriptorElement link(DescriptorElement item) {
        return item.child("link").filter(link -> link.text().startsWith("/")).orElseThrow(() -> new AppException(
                "The web-item " + item.required("key") + " needs a <link> that begins with a slash."));
    }

    private static String label(DescriptorElement item) {
        return item.child("label").flatMap(label -> label.attribute("key")).orElseThrow(() -> new AppException(
                "The web-item " + item.required("key") + " needs a <label key=\"…\"/>."));
    }
}
