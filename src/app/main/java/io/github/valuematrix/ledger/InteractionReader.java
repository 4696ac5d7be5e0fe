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
    private static final String PEOPLE = "select [ID] from {PERSON}";
    private static final String SHARES_OF_SOME = "select e.[PERSON], e.[SPACE_ID], sum(e.[CONTRIBUTIONS]), "
            + "min(e.[ON_DAY]) from {PERSON_DAY} e where e.[PERSON] in (%s) and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s "
            + "group by e.[PERSON], e.[SPACE_ID]";
    private static final String OLDEST = "select min([ON_DAY]) from {ACTIVITY}";

    /** As many as the report of a space and its trend ask about. */
    private static final int PERIODS = 24;

    private static final int PEOPLE_AT_ONCE = 200;

    private final LedgerDatabase database;
    private final Retention retention;
    private final Today today;
    private final Kept<String, Optional<LocalDate>> oldest = new Kept<>(Kept.OF_SITE, PERIODS);
    private final Kept<ScopeQuery.Question, PeoplePairs> pairs = new Kept<>(Kept.OF_SITE, PERIODS);

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
            return pairs.get(query.question(), stamp(statements, to), () -> pairs(query));
        });
    }

    /** Another one as soon as anybody interacted with somebody else, or contributed elsewhere, before a day. */
    public Object stamp(LocalDate end) {
        return database.read(statements -> stamp(statements, end));
    }

    private Object stamp(Statements statements, LocalDate end) throws SQLException {
        Stamps.Site site = Stamps.Site.read(statements);
        return List.of(site.before(end, today.day()), site.ofLinks());
    }

    private static PeoplePairs pairs(ScopeQuery query) throws SQLException {
        List<Long> pairs = query.list(row -> PeoplePairs.packed(row.getInt(1), row.getInt(2)), PAIRS);
        links(query).stream().filter(link -> link.actor() != People.ANONYMOUS && link.counterpart() != People.ANONYMOUS)
                .forEach(link -> pairs.add(PeoplePairs.packed(link.actor(), link.counterpart())));
        return PeoplePairs.of(pairs.stream().mapToLong(Long::longValue));
    }

    /** Where people with a name contributed, and how much; personal spaces are left out as well. */
    public List<SpaceShare> shares(Set<Long> leftOut, LocalDate from, LocalDate to) {
        return database.read(statements -> shares(statements, query(statements, Extent.ofSite(leftOut), from, to),
                SHARES));
    }

    /** The same of all time before a day, of those people who are not among the known ones. */
    public List<SpaceShare> sharesOfOthers(Set<Integer> known, Set<Long> leftOut, LocalDate to) {
        return database.read(statements -> {
            List<Integer> others = new ArrayList<>(statements.list(row -> row.getInt(1), PEOPLE));
            others.removeAll(known);
            ScopeQuery query = query(statements, Extent.ofSite(leftOut), LocalDate.EPOCH, to);
            List<SpaceShare> shares = new ArrayList<>();
            for (int from = 0; from < others.size(); from += PEOPLE_AT_ONCE) {
                List<Integer> some = others.subList(from, Math.min(others.size(), from + PEOPLE_AT_ONCE));
                shares.addAll(shares(statements, query,
                        SHARES_OF_SOME.formatted(Sql.placeholders(some.size()), "%s"), some.toArray()));
            }
            return shares;
        });
    }

    private static List<SpaceShare> shares(Statements statements, ScopeQuery query, String template, Object... first)
            throws SQLException {
        SpaceKeys spaces = SpaceKeys.read(statements);
        return query.list(InteractionReader::share, template, first).stream()
                .filter(share -> !spaces.isPersonal(share.spaceId())).toList();
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
