package io.github.valuematrix.sandbox.host;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The conditions of a web item; all of them must hold. */
final class Conditions {
    private final List<Check> checks = new ArrayList<>();

    private record Check(Condition condition, boolean inverted) {
    }

    Conditions(DescriptorElement module, AppBeans beans) {
        if (module.child("conditions").isPresent()) {
            throw new AppException("<conditions> of " + module.required("key") + ": list each <condition> by itself.");
        }
        module.children("condition").forEach(element -> checks.add(check(element, beans)));
    }

    private static Check check(DescriptorElement element, AppBeans beans) {
        Condition condition = beans.create(element.required("class"), Condition.class);
        try {
            condition.init(element.children("param").collect(
                    Collectors.toMap(param -> param.required("name"), Conditions::value)));
        } catch (PluginParseException e) {
            throw new AppException("The condition " + element.required("class") + ": " + e.getMessage(), e);
        }
        return new Check(condition, element.flag("invert", false));
    }

    private static String value(DescriptorElement param) {
        return param.attribute("value").orElseGet(param::text);
    }

    boolean hold(Map<String, Object> context) {
        return checks.stream().allMatch(check -> check.condition().shouldDisplay(context) != check.inverted());
    }
}
