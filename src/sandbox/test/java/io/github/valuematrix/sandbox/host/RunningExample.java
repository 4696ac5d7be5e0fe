package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.valuematrix.sandbox.wiki.Person;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The example app, installed on the example site for one test. */
final class RunningExample extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private ExampleSite site;
    private AppHost host;
    private int sites;

    @Override
    protected void before() throws Throwable {
        folder.create();
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        if (site != null) {
            site.close();
        }
        folder.delete();
    }

    InstalledApp install() {
        return install(app -> app);
    }

    InstalledApp install(UnaryOperator<ExampleApp> change) {
        return install(change, Locale.UK, false);
    }

    InstalledApp install(UnaryOperator<ExampleApp> change, Locale locale, boolean readOnlyMode) {
        site = new ExampleSite(path().resolve("site-" + ++sites), locale, readOnlyMode);
        return reinstall(change);
    }

    InstalledApp reinstall(UnaryOperator<ExampleApp> change) {
        uninstall();
        host = AppHost.install(change.apply(new ExampleApp()).jar(path()), site.confluence, path().resolve("host"));
        return host.app();
    }

    void uninstall() {
        if (host != null) {
            host.close();
            host = null;
        }
    }

    ExampleSite site() {
        return site;
    }

    Path path() {
        return folder.getRoot().toPath();
    }

    /** What the macro makes of one of the app's templates. */
    String render(Person person, String template) {
        MacroModule macro = host.app().macros().get(0);
        return site.as(person, () -> execute(macro, template)).strip();
    }

    private static String execute(MacroModule macro, String template) throws MacroExecutionException {
        return macro.macro().execute(Map.of("template", template), "<i>body</i>", null);
    }
}
