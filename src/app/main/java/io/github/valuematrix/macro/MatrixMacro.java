package io.github.valuematrix.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The macro {@code value-matrix}: puts the value matrix on a page. It never fails on what an editor wrote; what it
 * does not understand it names in the page.
 */
public class MatrixMacro implements Macro {

    private static final String TEMPLATES = "io/github/valuematrix/macro/";
    /** Where our style sheet reaches; everywhere else the styles stand in the table itself. */
    private static final Set<String> SCREENS = Set.of("display", "preview");
    private static final int LONGEST_NAMED_VALUE = 80;

    private final VelocityHelperService templates;
    private final I18nResolver texts;
    private final Permissions permissions;

    @Inject
    public MatrixMacro(@ComponentImport VelocityHelperService templates, I18nResolver texts, Permissions permissions) {
        this.templates = templates;
        this.texts = texts;
        this.permissions = permissions;
    }

    @Override
    public String execute(Map<String, String> parameters, String bodyHtml, ConversionContext context) {
        Choices choices = Choices.of(parameters);
        Body body = Body.of(bodyHtml, choices.layout());
        String output = context == null || context.getOutputType() == null ? "display" : context.getOutputType();
        Map<String, Object> values = templates.createDefaultVelocityContext();
        values.put("matrix", matrix(choices, body, notices(choices, body, output, context)));
        return templates.getRenderedTemplate(TEMPLATES + (SCREENS.contains(output) ? "matrix.vm" : "matrix-plain.vm"),
                values);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private Matrix matrix(Choices choices, Body body, List<String> notices) {
        String layout = choices.layout().value();
        String caption = texts.getText("value-matrix.macro.caption." + layout);
        if (choices.layout() == Layout.GRID) {
            Grid grid = new Grid(texts, choices);
            return new Matrix(layout, choices.title(), caption, notices, grid.columns(), grid.rows(body), body.rest());
        }
        Journey journey = new Journey(texts, choices);
        return new Matrix(layout, choices.title(), caption, notices, journey.columns(), journey.rows(body),
                body.rest());
    }

    private List<String> notices(Choices choices, Body body, String output, ConversionContext context) {
        List<String> notices = new ArrayList<>();
        for (Choices.Unknown unknown : choices.unknown()) {
            notices.add(texts.getText("value-matrix.macro.unknown-value", shortened(unknown.value()),
                    unknown.parameter(), String.join(", ", unknown.known())));
        }
        body.misfit().filter(misfit -> isEditor(output, context)).ifPresent(misfit ->
                notices.add(texts.getText("value-matrix.macro.misfit." + misfit.reason(), misfit.count())));
        return notices;
    }

    private boolean isEditor(String output, ConversionContext context) {
        return output.equals("preview")
                || context != null && permissions.mayEdit(permissions.reader(), context.getEntity());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_NAMED_VALUE ? value : value.substring(0, LONGEST_NAMED_VALUE) + "\u2026";
    }
}
