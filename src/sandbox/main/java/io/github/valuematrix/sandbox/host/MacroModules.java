package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.macro.Macro;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The xhtml-macro modules of an app. */
final class MacroModules {
    private static final Set<String> TYPES = Set.of("attachment", "boolean", "color", "confluence-content", "cql",
            "date", "enum", "group", "int", "label", "percentage", "relativedate", "spacekey", "string", "url",
            "username");

    private final String pluginKey;
    private final Translations texts;
    private final Map<DescriptorElement, Macro> macros = new LinkedHashMap<>();

    MacroModules(Descriptor descriptor, AppBeans beans, Translations texts, Downloads downloads) {
        this.pluginKey = descriptor.key();
        this.texts = texts;
        Set<String> names = new HashSet<>();
        for (DescriptorElement module : descriptor.modules("xhtml-macro")) {
            check(module, downloads);
            if (!names.add(module.required("name"))) {
                throw new AppException("Two macros are called " + module.required("name") + ".");
            }
            macros.put(module, beans.create(module.required("class"), Macro.class));
        }
    }

    private static void check(DescriptorElement module, Downloads downloads) {
        module.attribute("icon").ifPresent(icon -> {
            if (!icon.endsWith(".png") || downloads.atPath(icon).isEmpty()) {
                throw new AppException("The icon " + icon + " of the macro " + module.required("name")
                        + " must be a PNG at /download/resources/<plugin key>/…");
            }
        });
        parametersOf(module).forEach(MacroModules::checkParameter);
        buttonsOf(module).forEach(button -> List.of("id", "label").forEach(button::required));
    }

    private static void checkParameter(DescriptorElement parameter) {
        if (!TYPES.contains(parameter.required("type"))) {
            throw new AppException("The macro parameter " + parameter.required("name") + " has the type "
                    + parameter.required("type") + "; there are only " + String.join(", ", TYPES) + ".");
        }
    }

    /** The macros with their texts in the language of who is asking. */
    List<MacroModule> all() {
        return macros.entrySet().stream().map(entry -> describe(entry.getKey(), entry.getValue())).toList();
    }

    private MacroModule describe(DescriptorElement module, Macro macro) {
        String name = module.required("name");
        String prefix = pluginKey + "." + name;
        List<String> categories = module.children("category").map(one -> one.required("name")).toList();
        return new MacroModule(name, text(prefix + ".label", name), text(prefix + ".desc", ""),
                module.attribute("icon").orElse(null), categories,
                parametersOf(module).stream().map(one -> parameter(prefix, one)).toList(),
                buttonsOf(module).stream().map(this::button).toList(), macro);
    }

    private MacroParameter parameter(String macroPrefix, DescriptorElement parameter) {
        String name = parameter.required("name");
        String prefix = macroPrefix + ".param." + name;
        return new MacroParameter(name, parameter.required("type"), parameter.flag("required", false),
                parameter.flag("multiple", false), parameter.attribute("default").orElse(null),
                text(prefix + ".label", name), text(prefix + ".desc", ""),
                parameter.children("value").map(one -> value(prefix, one.required("name"))).toList(), shown(parameter));
    }

    private static MacroParameter.Shown shown(DescriptorElement parameter) {
        if (!option(parameter, "showValueInPlaceholder")) {
            return MacroParameter.Shown.NOTHING;
        }
        return option(parameter, "showKeyInPlaceholder") ? MacroParameter.Shown.NAME_AND_VALUE
                : MacroParameter.Shown.VALUE;
    }

    private static boolean option(DescriptorElement parameter, String key) {
        return parameter.children("option").filter(one -> one.required("key").equals(key)).findFirst()
                .map(one -> Boolean.parseBoolean(one.required("value"))).orElse(true);
    }

    private MacroParameter.Value value(String prefix, String name) {
        return new MacroParameter.Value(name, text(prefix + "." + name + ".desc", name));
    }

    private MacroButton button(DescriptorElement button) {
        String label = button.required("label");
        return new MacroButton(button.required("id"), text(label, label));
    }

    private String text(String key, String otherwise) {
        return texts.find(key).isPresent() ? texts.getText(key) : otherwise;
    }

    private static List<DescriptorElement> parametersOf(DescriptorElement module) {
        return module.child("parameters").stream().flatMap(all -> all.children("parameter")).toList();
    }

    private static List<DescriptorElement> buttonsOf(DescriptorElement module) {
        return module.child("property-panel").stream().flatMap(all -> all.children("button")).toList();
    }
}
