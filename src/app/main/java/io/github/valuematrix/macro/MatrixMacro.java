package io.github.valuematrix.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.report.Wording;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The macro {@code value-matrix}: puts the value matrix on a page. It never fails on what an editor wrote; what it
 * does not understand it names in the page.
 */
public class MatrixMacro implements Macro {

    private static final String KEY = "value-matrix.macro.";
    private static final String TEMPLATES = "io/github/valuematrix/macro/";
    private static final int LONGEST_NAMED_VALUE = 80;

    private final VelocityHelperService templates;
    private final Wording wording;
    private final Permissions permissions;
    private final LiveReader live;
    private final ApplicationProperties application;

    @Inject
    public MatrixMacro(@ComponentImport VelocityHelperService templates, Wording wording, Permissions permissions,
                       LiveReader live, ApplicationProperties application) {
        this.templates = templates;
        this.wording = wording;
        this.permissions = permissions;
        this.live = live;
        this.application = application;
    }

    @Override
    public String execute(Map<String, String> parameters, String bodyHtml, ConversionContext context) {
        Choices choices = Choices.of(parameters);
        Body body = Body.of(bodyHtml, choices.layout());
        Output output = Output.of(context);
        ContentEntityObject page = context == null ? null : context.getEntity();
        Map<String, Object> values = templates.createDefaultVelocityContext();
        values.put("matrix", matrix(choices, body, output, page));
        return templates.getRenderedTemplate(TEMPLATES + template(output, choices), values);
    }

    private static String template(Output output, Choices choices) {
        return output.isPlain() ? "matrix-plain.vm"
                : choices.compact() && choices.layout() == Layout.STEPS ? "steps-compact.vm" : "matrix.vm";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private Matrix matrix(Choices choices, Body body, Output output, ContentEntityObject page) {
        Live found = choices.isLive() && output.knowsItsReader() ? live.of(choices, space(page), permissions.reader())
                : Live.NOTHING;
        Links links = new Links(application.getBaseUrl(output.addresses()));
        Filling filling = Filling.of(choices, found,
                found.hasNumbers() ? new NumberText(wording, found, choices.live().show(), links) : null);
        Foot foot = new FootText(wording, choices).foot(found, report(found, choices, links));
        String layout = choices.layout().value();
        String caption = wording.text(KEY + "caption." + layout);
        List<String> notices = notices(choices, body, output, page);
        if (choices.layout() == Layout.GRID) {
            Grid grid = new Grid(wording, filling);
            return new Matrix(layout, choices.compact(), choices.title(), caption, notices, grid.columns(),
                    grid.rows(body), List.of(), body.rest(), foot);
        }
        Journey journey = new Journey(wording, filling);
        return new Matrix(layout, choices.compact(), choices.title(), caption, notices, journey.columns(),
                journey.rows(body), choices.compact() ? journey.lines(body) : List.of(), body.rest(), foot);
    }

    /** The space of the page that holds the macro; null as long as it is in none. */
    private static Space space(ContentEntityObject content) {
        return content instanceof Spaced page ? page.getSpace()
                : content instanceof Comment comment ? space(comment.getContainer()) : null;
    }

    private String report(Live found, Choices choices, Links links) {
        if (found.spaces().size() != 1) {
            return "";
        }
        String key = found.spaces().get(0).getKey();
        return permissions.spaceOfReport(permissions.reader(), key)
                .map(space -> links.report(key, choices.live().span())).orElse("");
    }

    private List<String> notices(Choices choices, Body body, Output output, ContentEntityObject page) {
        List<String> notices = new ArrayList<>();
        for (Given.Unknown unknown : choices.unknown()) {
            notices.add(wording.text(KEY + "unknown-value", shortened(unknown.value()),
                    unknown.parameter(), wording.list(unknown.known())));
        }
        body.misfit().filter(misfit -> isForEditor(output, page)).ifPresent(misfit ->
                notices.add(wording.text(KEY + "misfit." + misfit.reason(), misfit.count())));
        return notices;
    }

    private boolean isForEditor(Output output, ContentEntityObject page) {
        return output == Output.PREVIEW || output == Output.SCREEN && permissions.mayEdit(permissions.reader(), page);
    }

    private static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= LONGEST_NAMED_VALUE ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_NAMED_VALUE)) + "\u2026";
    }
}
