package io.github.valuematrix.report;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import io.github.valuematrix.permission.Permissions;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/**
 * The page on which the admins of a space set notes and readers. Whoever may not is told the same as of a space that is
 * not there. Changes come by POST and end at the page, so that loading it again changes nothing.
 */
public class SpaceSettingsAction extends AbstractReportAction {

    private final transient SpaceSettings settings;
    private transient NoteInput note = NoteInput.EMPTY;
    private transient ReaderInput reader = ReaderInput.EMPTY;
    private transient Map<String, String> problems = Map.of();
    private String day;
    private String text;
    private String kind;
    private String name;
    private String id;
    private String saved;

    @Inject
    public SpaceSettingsAction(SpaceSettings settings, Permissions permissions) {
        super(permissions);
        this.settings = settings;
    }

    private Optional<Space> administered() {
        return permissions().spaceToAdminister(permissions().reader(), getSpaceKey());
    }

    @Override
    @PermittedMethods(HttpMethod.GET)
    public String execute() throws IOException {
        return administered().isPresent() ? SUCCESS : noSuchPage();
    }

    @PermittedMethods(HttpMethod.POST)
    public String addNote() throws IOException {
        return change(space -> {
            note = new NoteInput(day, text);
            problems = settings.addNote(space, note);
        });
    }

    @PermittedMethods(HttpMethod.POST)
    public String removeNote() throws IOException {
        return change(space -> settings.removeNote(space, number()));
    }

    @PermittedMethods(HttpMethod.POST)
    public String addReader() throws IOException {
        return change(space -> {
            reader = new ReaderInput(kind, name);
            String problem = settings.addReader(space, reader);
            problems = problem.isEmpty() ? Map.of() : Map.of("name", problem);
        });
    }

    @PermittedMethods(HttpMethod.POST)
    public String removeReader() throws IOException {
        return change(space -> settings.removeReader(space, number()));
    }

    private String change(Consumer<Space> change) throws IOException {
        Optional<Space> space = administered();
        if (space.isEmpty()) {
            return noSuchPage();
        }
        change.accept(space.get());
        return problems.isEmpty() ? toPage(space.get()) : INPUT;
    }

    /** 0, which nothing has, if it is no number. */
    private long number() {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private static String toPage(Space space) throws IOException {
        ServletActionContext.getResponse().sendRedirect(ServletActionContext.getRequest().getContextPath()
                + "/plugins/value-matrix/adoption-settings.action?saved=yes&key="
                + URLEncoder.encode(space.getKey(), StandardCharsets.UTF_8));
        return NONE;
    }

    /** Made when the template asks, because the host shows the page also where it let no method run. */
    public SpaceSettingsPage getSettings() {
        return administered().map(space -> settings.page(space, note, reader, problems, saved != null)).orElse(null);
    }

    @StrutsParameter
    public void setDay(String day) {
        this.day = day;
    }

    @StrutsParameter
    public void setText(String text) {
        this.text = text;
    }

    @StrutsParameter
    public void setKind(String kind) {
        this.kind = kind;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    @StrutsParameter
    public void setSaved(String saved) {
        this.saved = saved;
    }
}
