package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.host.InstalledApp;
import io.github.valuematrix.sandbox.host.Theme;
import io.github.valuematrix.sandbox.host.WebModule;
import io.github.valuematrix.sandbox.web.storage.EditorFormat;
import io.github.valuematrix.sandbox.web.storage.Macros;
import io.github.valuematrix.sandbox.web.storage.Pages;
import io.github.valuematrix.sandbox.web.storage.StorageRenderer;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The web pages of the wiki, ready to be mounted; without an app it is a wiki all the same. */
public final class WikiWeb {
    private static final int BEFORE_EVERYTHING = 0;
    private static final int BEFORE_THE_APP = 150;

    private final Site site;
    private final Addresses addresses;
    private final Spaces spaces;
    private final People people;
    private final LogIn logIn;
    private final PageView pages;
    private final Creation creation;
    private final Writing writing;
    private final MacroPreview preview;
    private final SpaceTools spaceTools;
    private final Administration administration;
    private final PageOutputs outputs;
    private final WikiTheme theme;
    private final List<Route> changes = new ArrayList<>();

    public WikiWeb(String name, Confluence confluence, Database database, Wiki wiki, Optional<InstalledApp> app) {
        site = new Site(name, confluence, database, wiki, app);
        addresses = new Addresses(site.contextPath(), wiki);
        Layout layout = new Layout(site, new Templates());
        Times times = new Times(confluence.settings().zone());
        Sidebars sidebars = new Sidebars(site, addresses);
        ContentList lists = new ContentList(site, addresses, times);
        PageBody bodies = bodies();
        Macros macros = bodies.macros();
        spaces = new Spaces(site, addresses, sidebars, lists, layout);
        people = new People(site, layout);
        logIn = new LogIn(site, layout);
        pages = new PageView(site, addresses, sidebars, bodies, times, layout);
        EditorFormat format = new EditorFormat(macros, addresses);
        writing = new Writing(site, addresses, format, new Editor(site, sidebars, macros, lists, layout), layout);
        creation = new Creation(site, sidebars, layout);
        preview = new MacroPreview(site, format, bodies, layout);
        spaceTools = new SpaceTools(site, addresses, sidebars, lists, times, layout);
        administration = new Administration(site, addresses, sidebars, times, layout);
        outputs = new PageOutputs(site, bodies, new Templates());
        theme = new WikiTheme(site, layout, sidebars, spaceTools, administration);
        changes.addAll(new SpaceChanges(site, addresses, spaceTools, layout).routes());
        changes.addAll(new Trash(site, addresses, spaceTools, lists, layout).routes());
        changes.addAll(new Versions(site, addresses, sidebars, lists, times, layout).routes());
        changes.addAll(new Accounts(site, addresses, administration, layout).routes());
    }

    private PageBody bodies() {
        Macros macros = new Macros(site.app().map(InstalledApp::macros).orElse(List.of()));
        Pages texts = new VisiblePages(site);
        String baseUrl = site.confluence().settings().baseUrl().replaceAll("/+$", "");
        return new PageBody(site, new StorageRenderer(addresses, macros, texts),
                new StorageRenderer(new Addresses(baseUrl, site.wiki()), macros, texts));
    }

    /** The frame for the pages of the app. */
    public Theme theme() {
        return theme;
    }

    /** Everything to mount, the app's part included. */
    public List<WebModule> modules() {
        List<WebModule> modules = new ArrayList<>(List.of(
                new WebModule(new StaticFiles(), List.of("/wiki-assets/*"), 0),
                new WebModule(new NotFoundServlet(theme), List.of("/"), 0),
                new WebModule(new SessionFilter(site.confluence(), site.wiki()), List.of("/*"), BEFORE_EVERYTHING),
                new WebModule(new WikiFilter(routes(), site, theme), List.of("/*"), BEFORE_THE_APP)));
        site.app().ifPresent(app -> modules.addAll(app.webModules(theme)));
        return modules;
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>(readingRoutes());
        routes.addAll(writingRoutes());
        routes.addAll(outputs.routes());
        routes.addAll(changes);
        routes.addAll(List.of(
                Route.get("/login(?:\\.action)?", logIn::form),
                Route.post("/login(?:\\.action)?", logIn::logIn),
                Route.get("/logout(?:\\.action)?", logIn::logOutForm),
                Route.post("/logout(?:\\.action)?", logIn::logOut),
                Route.get("/spaces/viewspacesummary\\.action", spaceTools::overview),
                Route.get("/admin(?:/|/console\\.action|/scheduledjobs/viewscheduledjobs\\.action)?",
                        administration::console),
                Route.post("/admin/runjob\\.action", administration::runNow)));
        return routes;
    }

    private List<Route> readingRoutes() {
        return List.of(
                Route.get("/?", call -> Answer.redirect(addresses.of("/dashboard"))),
                Route.get("/(?:dashboard|index|dashboard\\.action|index\\.action)", spaces::dashboard),
                Route.get("/spacedirectory/view\\.action", spaces::directory),
                Route.get("/browsepeople\\.action", people::directory),
                Route.get("/users/viewuserprofile\\.action", people::profile),
                Route.get("/display/([^/]+)/?", call -> home(call, call.part(1))),
                Route.get("/display/([^/]+)/\\d{4}/\\d\\d/\\d\\d/(.+)", this::titled),
                Route.get("/display/([^/]+)/(.+)", this::titled),
                Route.get("/pages/viewpage\\.action", pages::byId),
                Route.get("/spaces/viewspace\\.action", call -> home(call, call.parameter("key"))),
                Route.get("/spaces/([^/.]+)(?:/overview)?/?", call -> home(call, call.part(1))),
                Route.get("/spaces/([^/]+)/pages/(\\d+)(?:/.*)?", this::numbered),
                Route.get("/spaces/([^/]+)/blog/\\d{4}/\\d\\d/\\d\\d/(\\d+)(?:/.*)?", this::numbered),
                Route.get("/spaces/([^/]+)/pages/?", call -> spaces.pagesOf(call,
                        site.space(call.part(1), call.person()))),
                Route.get("/(?:pages/(?:listpages|listpages-dirview)|collector/pages)\\.action", spaces::pages),
                Route.get("/pages/viewrecentblogposts\\.action", spaces::blog));
    }

    private List<Route> writingRoutes() {
        return List.of(
                Route.get("/pages/editpage\\.action", writing::editForm),
                Route.post("/pages/doeditpage\\.action", writing::save),
                Route.get("/pages/createcontent\\.action", creation::choose),
                Route.get("/pages/createpage\\.action", writing::pageForm),
                Route.post("/pages/docreatepage\\.action", writing::createPage),
                Route.get("/pages/createblogpost\\.action", writing::blogPostForm),
                Route.post("/pages/docreateblogpost\\.action", writing::createBlogPost),
                Route.post("/pages/previewmacro\\.action", preview::show),
                Route.post("/pages/doaddcomment\\.action", pages::comment),
                Route.get("/pages/removepage\\.action", writing::trashForm),
                Route.post("/pages/doremovepage\\.action", writing::trash));
    }

    /** A space shows its home page, and its pages if it has none; a person's name leads to the person. */
    private Answer home(Call call, String key) throws Exception {
        Optional<Space> space = site.wiki().spaceByKey(key)
                .filter(one -> site.rights().canView(call.person(), one));
        if (space.isEmpty() && key.startsWith("~") && call.person() != null) {
            return people.profile(call, key.substring(1));
        }
        Space found = space.orElseThrow(Refusal::notFound);
        return Optional.ofNullable(found.homePage()).flatMap(site.wiki()::content)
                .filter(page -> page.isCurrent() && site.rights().canView(call.person(), page.id()))
                .map(page -> pages.show(call, page))
                .orElseGet(() -> spaces.pagesOf(call, found));
    }

    private Answer titled(Call call) {
        // blanks are written as plus in such addresses, and the container leaves them
        String title = call.part(2).replace('+', ' ');
        return pages.byTitle(call, site.space(call.part(1).replace('+', ' '), call.person()), title);
    }

    private Answer numbered(Call call) {
        return pages.show(call, site.page(Call.idIn(call.part(2)).orElseThrow(Refusal::notFound), call.person()));
    }
}
