package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads out of the ledger who interacted with whom, and who works where. Undated activity belongs to no period.
 */
@Named
public class InteractionReader {

    private static final String ACTIVITIES = "select e.[KIND], e.[ACTOR], e.[COUNTERPART], sum(e.[QUANTITY]) "
            + "from {ACTIVITY} e where e.[COUNTERPART] is not null and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s "
            + "group by e.[KIND], e.[ACTOR], e.[COUNTERPART]";
    private static final String LINKS = "select e.[ACTOR], c.[CREATOR], count(*) from {LINK} e "
            + "join {CONTENT} c on c.[TITLE_HASH] = e.[TARGET_HASH] and not exists (select 1 from {CONTENT} o "
            + "where o.[TITLE_HASH] = c.[TITLE_HASH] and o.[CONTENT_ID] > c.[CONTENT_ID]) "
            + "where e.[ACTOR] <> c.[CREATOR] and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s "
            + "group by e.[ACTOR], c.[CREATOR]";
    private static final String ACTIVITIES_BY_SPACE = "select e.[SPACE_ID], e.[KIND], e.[ACTOR], e.[COUNTERPART], "
            + "sum(e.[QUANTITY]) from {ACTIVITY} e where e.[COUNTERPART] is not null and e.[ON_DAY] >= ? "
            + "and e.[ON_DAY] < ?%s group by e.[SPACE_ID], e.[KIND], e.[ACTOR], e.[COUNTERPART]";
    private static final String LINKS_BY_SPACE = "select e.[SPACE_ID], e.[ACTOR], c.[CREATOR], count(*) from {LINK} e "
            + "join {CONTENT} c on c.[TITLE_HASH] = e.[TARGET_HASH] and not exists (select 1 from {CONTENT} o "
            + "where o.[TITLE_HASH] = c.[TITLE_HASH] and o.[CONTENT_ID] > c.[CONTENT_ID]) "
            + "where e.[ACTOR] <> c.[CREATOR] and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s "
            + "group by e.[SPACE_ID], e.[ACTOR], c.[CREATOR]";
    private static final String PAIRS = "select distinct e.[LOWER_PERSON], e.[HIGHER_PERSON] from {ACTIVITY} e "
            + "where e.[LOWER_PERSON] is not null and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String SHARES = "select e.[PERSON], e.[SPACE_ID], sum(e.[CONTRIBUTIONS]), min(e.[ON_DAY]) "
            + "from {PERSON_DAY} e where e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[PERSON], e.[SPACE_ID]";
    private static final String OLDEST = "select min([ON_DAY]) from {ACTIVITY}";

    private final LedgerDatabase database;
    private final Retention retention;
    private final Today today;
    private final Kept<String, Optional<LocalDate>> oldest = new Kept<>(Kept.OF_SITE);
    private final Kept<ScopeQuery.Question, PeoplePairs> pairs = new Kept<>(Kept.OF_SITE);
    private final Kept<ScopeQuery.Question, List<SpaceShare>> shares = new Kept<>(Kept.OF_SITE);

    @Inject
    public InteractionReader(LedgerDatabase database, Retention retention, Today today) {
        this.database = database;
        this.retention = retention;
        this.today = today;
    }

    /** @param extent on whose content they happened */
    public List<Interaction> interactions(Extent extent, LocalDate from, LocalDate to) {
        return database.read(statements -> interactions(query(statements, extent, from, to)));
    }

    /** The same, of each space with any. */
    public Map<Long, List<Interaction>> bySpace(Extent extent, LocalDate from, LocalDate to) {
        return database.read(statements -> {
            ScopeQuery query = query(statements, extent, from, to);
            Map<Long, List<Interaction>> bySpace = new HashMap<>();
            query.list(row -> of(row.getLong(1), bySpace).add(new Interaction(
                    Interaction.Kind.of(Activity.Kind.values()[row.getInt(2)]), row.getInt(3), row.getInt(4),
                    row.getLong(5))), ACTIVITIES_BY_SPACE);
            query.list(row -> of(row.getLong(1), bySpace).add(new Interaction(Interaction.Kind.LINK, row.getInt(2),
                    row.getInt(3), row.getLong(4))), LINKS_BY_SPACE);
            return bySpace;
        });
    }

    private static List<Interaction> of(long spaceId, Map<Long, List<Interaction>> bySpace) {
        return bySpace.computeIfAbsent(spaceId, first -> new ArrayList<>());
    }

    private ScopeQuery query(Statements statements, Extent extent, LocalDate from, LocalDate to) {
        return new ScopeQuery(statements, extent, from, to, retention.firstDay().orElse(null));
    }

    private static List<Interaction> interactions(ScopeQuery query) throws SQLException {
        List<Interaction> interactions = query.list(row -> new Interaction(
                Interaction.Kind.of(Activity.Kind.values()[row.getInt(1)]), row.getInt(2), row.getInt(3),
                row.getLong(4)), ACTIVITIES);
        interactions.addAll(links(query));
        return interactions;
    }

    private static List<Interaction> links(ScopeQuery query) throws SQLException {
        return query.list(row -> new Interaction(Interaction.Kind.LINK, row.getInt(1), row.getInt(2), row.getLong(3)),
                LINKS);
    }

    /**
     * Who interacted with whom anywhere on the site, in whatever way; people without a name are in no pair.
     *
     * @param leftOut ids of spaces whose content does not count
     */
    public PeoplePairs pairs(Set<Long> leftOut, LocalDate from, LocalDate to) {
        return database.read(statements -> {
            ScopeQuery query = query(statements, Extent.ofSite(leftOut), from, to);
            Stamps.Site site = Stamps.Site.read(statements);
            return pairs.get(query.question(), List.of(site.before(to, today.day()), site.ofLinks()),
                    () -> pairs(query));
        });
    }

    private static PeoplePairs pairs(ScopeQuery query) throws SQLException {
        List<Long> pairs = query.list(row -> PeoplePairs.packed(row.getInt(1), row.getInt(2)), PAIRS);
        links(query).stream().filter(link -> link.actor() != People.ANONYMOUS && link.counterpart() != People.ANONYMOUS)
                .forEach(link -> pairs.add(PeoplePairs.packed(link.actor(), link.counterpart())));
        return PeoplePairs.of(pairs.stream().mapToLong(Long::longValue));
    }

    /**
     * Where people with a name contributed, and how much; personal spaces are left out as well. What is not of late is
     * counted apart, so that what is done today does not make it be counted again.
     */
    public List<SpaceShare> shares(Set<Long> leftOut, LocalDate from, LocalDate to) {
        LocalDate late = Stamps.firstLateDay(today.day());
        if (!from.isBefore(late) || !late.isBefore(to)) {
            return keptShares(leftOut, from, to);
        }
        List<SpaceShare> all = new ArrayList<>(keptShares(leftOut, from, late));
        all.addAll(keptShares(leftOut, late, to));
        return all.stream().collect(Collectors.toMap(share -> List.of((long) share.person(), share.spaceId()),
                Function.identity(), SpaceShare::plus)).values().stream().toList();
    }

    private List<SpaceShare> keptShares(Set<Long> leftOut, LocalDate from, LocalDate to) {
        return database.read(statements -> {
            ScopeQuery query = query(statements, Extent.ofSite(leftOut), from, to);
            return shares.get(query.question(), Stamps.Site.read(statements).before(to, today.day()), () -> {
                SpaceKeys spaces = SpaceKeys.read(statements);
                return query.list(InteractionReader::share, SHARES).stream()
                        .filter(share -> !spaces.isPersonal(share.spaceId())).toList();
            });
        });
    }

    private static SpaceShare share(ResultSet row) throws SQLException {
        return new SpaceShare(row.getInt(1), row.getLong(2), row.getLong(3), row.getInt(4));
    }

    /** The day of the oldest activity of the site, unless all is of late; empty if there is none. */
    public Optional<LocalDate> oldestDay() {
        return database.read(statements -> oldest.get(OLDEST,
                Stamps.Site.read(statements).before(Stamps.firstLateDay(today.day()), today.day()),
                () -> statements.list(row -> {
                    long day = row.getLong(1);
                    return row.wasNull() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.ofEpochDay(day));
                }, OLDEST).get(0)));
    }
}
