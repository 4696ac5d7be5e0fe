package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import io.github.valuematrix.activity.Response;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads out of the ledger who takes part, who writes together and how long people wait, in one space or on the
 * whole site. Undated activity belongs to no days.
 */
@Named
public class ParticipationReader {

    private static final String SPANS = "select e.[PERSON], min(e.[ON_DAY]), max(e.[ON_DAY]), sum(e.[CONTRIBUTIONS]) "
            + "from {PERSON_DAY} e where e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[PERSON]";
    private static final String CONTRIBUTORS = "select distinct e.[PERSON] from {PERSON_DAY} e "
            + "where e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String ACTIVE_DAYS = "select distinct e.[PERSON], e.[ON_DAY] from {PERSON_DAY} e "
            + "where e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String AUTHORS = "select distinct e.[CONTENT_ID], e.[ACTOR] from {ACTIVITY} e "
            + "join {CONTENT} c on c.[CONTENT_ID] = e.[CONTENT_ID] where c.[KIND] = " + ContentKind.PAGE.ordinal()
            + " and e.[KIND] in (" + Activity.Kind.CREATION.ordinal() + ", " + Activity.Kind.EDIT.ordinal()
            + ") and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String WAITS_OF_CONTENT = "select e.[WAITED_MINUTES], count(*) from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.CONTENT.ordinal()
            + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[WAITED_MINUTES]";
    private static final String WAITS_OF_COMMENTS = "select e.[WAITED_MINUTES], count(*) from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.COMMENT.ordinal()
            + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[WAITED_MINUTES]";
    private static final String WAITS_FOR_HELP = "select e.[HELPED_ON] - e.[CREATED_ON], count(*) from {CONTENT} e "
            + "where e.[KIND] = " + ContentKind.PAGE.ordinal()
            + " and e.[CREATED_ON] >= ? and e.[CREATED_ON] < ?%s group by e.[HELPED_ON] - e.[CREATED_ON]";

    private static final String IN_CONTENT = "select distinct e.[ASKER], e.[ANSWERER] from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.CONTENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String IN_COMMENTS = "select distinct e.[ASKER], e.[ANSWERER] from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.COMMENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String CREATORS = "select distinct e.[CREATOR] from {CONTENT} e where e.[KIND] = "
            + ContentKind.PAGE.ordinal() + " and e.[CREATED_ON] >= ? and e.[CREATED_ON] < ?%s";
    private static final String PAGES = "select count(*) from {CONTENT} e where e.[KIND] = "
            + ContentKind.PAGE.ordinal() + "%s";
    private static final String PAGES_KEPT_UP = "select count(*) from {CONTENT} e where e.[KIND] = "
            + ContentKind.PAGE.ordinal() + " and coalesce(e.[EDITED_ON], e.[CREATED_ON]) >= ? "
            + "and coalesce(e.[EDITED_ON], e.[CREATED_ON]) < ?%s";

    /** As many as the report of a space and its trend ask about. */
    private static final int PERIODS = 24;

    private final LedgerDatabase database;
    private final Retention retention;
    private final Today today;
    private final Kept<ScopeQuery.Question, Set<Integer>> contributors = new Kept<>(Kept.OF_SITE, PERIODS);

    @Inject
    public ParticipationReader(LedgerDatabase database, Retention retention, Today today) {
        this.database = database;
        this.retention = retention;
        this.today = today;
    }

    /** Of everybody with a name who contributed in these days. */
    public List<PersonSpan> spans(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, row -> new PersonSpan(row.getInt(1), row.getInt(2), row.getInt(3),
                row.getLong(4)), SPANS);
    }

    /**
     * Everybody with a name who contributed anywhere on the site in these days.
     *
     * @param leftOut ids of spaces that do not count
     */
    public Set<Integer> contributors(Set<Long> leftOut, LocalDate from, LocalDate to) {
        return database.read(statements -> {
            ScopeQuery query = query(statements, Extent.ofSite(leftOut), from, to);
            return contributors.get(query.question(), Stamps.Site.read(statements).before(to, today.day()),
                    () -> Set.copyOf(query.list(row -> row.getInt(1), CONTRIBUTORS)));
        });
    }

    /** The days on which they did, each once. */
    public List<ActiveDay> activeDays(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, row -> new ActiveDay(row.getInt(1), row.getInt(2)), ACTIVE_DAYS);
    }

    /** Who created or edited which page, anonymous people too; blog posts are left out. */
    public List<PageAuthor> authors(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, row -> new PageAuthor(row.getLong(1), row.getInt(2)), AUTHORS);
    }

    /** Minutes that the pages and blog posts created in these days waited for a comment by somebody else. */
    public List<Waited> waitsOfContent(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, ParticipationReader::waited, WAITS_OF_CONTENT);
    }

    /** Minutes that the top-level comments written in these days waited for a reply by somebody else. */
    public List<Waited> waitsOfComments(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, ParticipationReader::waited, WAITS_OF_COMMENTS);
    }

    /** Days that the pages created in these days waited for the first edit by somebody else. */
    public List<Waited> waitsForHelp(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, ParticipationReader::waited, WAITS_FOR_HELP);
    }

    /** Everybody with a name who asked or was the first to answer, of {@link #waitsOfContent}. */
    public Set<Integer> peopleInContent(Extent extent, LocalDate from, LocalDate to) {
        return people(list(extent, from, to, ParticipationReader::two, IN_CONTENT));
    }

    /** Likewise of {@link #waitsOfComments}. */
    public Set<Integer> peopleInComments(Extent extent, LocalDate from, LocalDate to) {
        return people(list(extent, from, to, ParticipationReader::two, IN_COMMENTS));
    }

    /** Everybody with a name who created pages in these days. */
    public Set<Integer> creators(Extent extent, LocalDate from, LocalDate to) {
        return people(list(extent, from, to, row -> List.of(row.getInt(1)), CREATORS));
    }

    private static List<Integer> two(ResultSet row) throws SQLException {
        return List.of(row.getInt(1), row.getInt(2));
    }

    /** Where nobody is, the number of the anonymous has been read. */
    private static Set<Integer> people(List<List<Integer>> rows) {
        return rows.stream().flatMap(List::stream).filter(person -> person != People.ANONYMOUS)
                .collect(Collectors.toSet());
    }

    /** The pages that stand today, undated ones too. */
    public long pages(Extent extent) {
        return database.read(statements -> new ScopeQuery(statements, extent, null, null, null)
                .ever(row -> row.getLong(1), PAGES).get(0));
    }

    /** Those of them that were last edited, or created, in these days. */
    public long pagesKeptUp(Extent extent, LocalDate from, LocalDate to) {
        return list(extent, from, to, row -> row.getLong(1), PAGES_KEPT_UP).get(0);
    }

    private static Waited waited(ResultSet row) throws SQLException {
        long length = row.getLong(1);
        return new Waited(row.wasNull() ? null : length, row.getLong(2));
    }

    private <T> List<T> list(Extent extent, LocalDate from, LocalDate to, Statements.Row<T> row, String template) {
        return database.read(statements -> query(statements, extent, from, to).list(row, template));
    }

    private ScopeQuery query(Statements statements, Extent extent, LocalDate from, LocalDate to) {
        return new ScopeQuery(statements, extent, from, to, retention.firstDay().orElse(null));
    }
}
