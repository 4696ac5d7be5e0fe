package io.github.valuematrix.sandbox.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import io.github.valuematrix.sandbox.web.storage.Macros;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page with the editor, and what its macro browser knows of every macro. */
final class Editor {
    private static final int MOST_TITLES = 500;
    private static final int MOST_SPACES = 500;
    private static final int MOST_PEOPLE = 500;
    private static final Set<String> RESOURCES = Set.of("atl.general", "main", "editor", "macro-browser");

    private final Site site;
    private final Sidebars sidebars;
    private final Macros macros;
    private final ContentList lists;
    private final Layout layout;
    private final ObjectMapper json = new ObjectMapper();

    Editor(Site site, Sidebars sidebars, Macros macros, ContentList lists, Layout layout) {
        this.site = site;
        this.sidebars = sidebars;
        this.macros = macros;
        this.lists = lists;
        this.layout = layout;
    }

    Answer open(EditForm form, Call call) {
        Map<String, Object> values = new HashMap<>();
        values.put("form", Map.of("heading", form.heading(), "action", form.action(), "title", form.title(),
                "cancel", form.cancel(), "error", form.error(), "changed", form.changed(),
                "version", form.version(), "spaceKey", form.space().key()));
        values.put("pageId", form.page() == null ? "" : form.page().id());
        values.put("parentId", form.parentId() == null ? "" : form.parentId());
        values.put("editorHtml", form.editorHtml());
        values.put("macrosHtml", describe(call));
        values.put("titles", lists.pages(form.space().id(), call.person(), MOST_TITLES).stream()
                .map(ContentList.Entry::title).toList());
        values.put("people", site.wiki().people().stream().limit(MOST_PEOPLE).toList());
        values.put("readOnly", site.isReadOnly());
        Frame frame = Frame.of(form.heading(), "edit-page", layout.part("edit", call.request(), values))
                .with(RESOURCES)
                .withScripts(Set.of("editor.js", "macro-browser.js"))
                .in(form.space(), sidebars.of(form.space(), Sidebars.Place.PAGES, form.page(), call.person()));
        return Answer.page(form.error().isEmpty() ? 200 : 409, layout.document(frame, call.request()));
    }

    /** JSON that can stand in a script element: nothing in it can end the element. */
    private String describe(Call call) {
        List<String> spaceKeys = site.wiki().spaces().stream()
                .filter(space -> site.rights().canView(call.person(), space)).map(Space::key)
                .limit(MOST_SPACES).toList();
        try {
            return json.writeValueAsString(Map.of("spaces", spaceKeys,
                    "macros", macros.modules().stream().map(this::describe).toList())).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> describe(MacroModule module) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", module.name());
        all.put("label", module.label());
        all.put("description", module.description() == null ? "" : module.description());
        all.put("icon", module.icon() == null ? "" : site.contextPath() + module.icon());
        all.put("categories", module.categories());
        all.put("bodyType", module.bodyType().name());
        all.put("inline", module.macro().getOutputType().name().equals("INLINE"));
        all.put("parameters", module.parameters().stream().map(Editor::describe).toList());
        return all;
    }

    private static Map<String, Object> describe(MacroParameter parameter) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", parameter.name());
        all.put("type", parameter.type());
        all.put("required", parameter.required());
        all.put("multiple", parameter.multiple());
        all.put("defaultValue", parameter.defaultValue() == null ? "" : parameter.defaultValue());
        all.put("label", parameter.label());
        all.put("description", parameter.description() == null ? "" : parameter.description());
        all.put("values", parameter.values().stream()
                .map(value -> Map.of("name", value.name(), "label", value.label())).toList());
        return all;
    }
}
