package io.github.valuematrix.macro;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.permission.Permissions;
import io.github.valuematrix.privacy.SpaceDiscussions;
import io.github.valuematrix.report.Wording;
import io.github.valuematrix.scope.Discussed;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes a reader's own list of what is behind the number of a cell: only what that reader may see is on it, and nobody is
 * named.
 */
@Named
public class DiscussionList {

    private static final String KEY = "value-matrix.discussions.";

    /** Enough to see what the number is about. */
    private static final int MOST = 50;

    private final Permissions permissions;
    private final SpaceDiscussions discussions;
    private final PageManager pages;
    private final SettingsStore settings;
    private final Today today;
    private final Wording wording;

    @Inject
    public DiscussionList(Permissions permissions, SpaceDiscussions discussions, PageManager pages,
                          SettingsStore settings, Today today, Wording wording) {
        this.permissions = permissions;
        this.discussions = discussions;
        this.pages = pages;
        this.settings = settings;
        this.today = today;
        this.wording = wording;
    }

    /** Of those of the spaces that the reader may view. */
    List<Space> spaces(CellAddress address, ConfluenceUser reader) {
        return permissions.visible(reader, address.spaceKeys());
    }

    /** @param spaces that the reader may view; at least one */
    DiscussionsPage page(CellAddress address, List<Space> spaces, ConfluenceUser reader) {
        Set<Long> ids = spaces.stream().map(Space::getId).collect(Collectors.toSet());
        Said<List<Discussed>> found = discussions.of(ids, address.period(), address.cell(), today.day(),
                settings.settings().k());
        if (!found.isKnown()) {
            return page(address, spaces, wording.text(found.reason().key()), List.of());
        }
        List<DiscussionLine> lines = lines(found.value(), reader);
        return page(address, spaces, lines.isEmpty() ? wording.text(KEY + "none") : "", lines);
    }

    private DiscussionsPage page(CellAddress address, List<Space> spaces, String instead,
                                 List<DiscussionLine> lines) {
        Period period = address.period();
        String names = wording.list(spaces.stream().map(Space::getName).toList());
        return new DiscussionsPage(wording.text(KEY + "cell", name("novelty", address.cell().novelty()),
                name("reach", address.cell().reach())), wording.text(KEY + "line", names, wording.period(period)),
                instead, lines.subList(0, Math.min(MOST, lines.size())),
                lines.size() > MOST ? wording.text(KEY + "more", MOST) : "");
    }

    private String name(String kind, Enum<?> constant) {
        return wording.text("value-matrix." + kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** One more than are shown, if there are so many. */
    private List<DiscussionLine> lines(List<Discussed> found, ConfluenceUser reader) {
        List<DiscussionLine> lines = new ArrayList<>();
        for (int from = 0; from < found.size() && lines.size() <= MOST; from += MOST) {
            List<Discussed> some = found.subList(from, Math.min(found.size(), from + MOST));
            Map<Long, AbstractPage> visible = visible(some, reader);
            some.stream().filter(each -> visible.containsKey(each.contentId()))
                    .map(each -> line(each, visible.get(each.contentId()))).forEach(lines::add);
        }
        return lines;
    }

    @SuppressWarnings("deprecation")
    private Map<Long, AbstractPage> visible(List<Discussed> some, ConfluenceUser reader) {
        List<AbstractPage> there = some.stream().map(each -> pages.getAbstractPage(each.contentId()))
                .filter(Objects::nonNull).toList();
        return permissions.visibleContent(reader, there).stream()
                .collect(Collectors.toMap(AbstractPage::getId, Function.identity()));
    }

    private DiscussionLine line(Discussed each, AbstractPage page) {
        return new DiscussionLine(each.contentId(), page.getTitle(), page.getSpace().getName(),
                wording.day(each.day()));
    }
}
