package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import io.github.valuematrix.activity.Response;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads out of the ledger what spaces are compared by, and who stands behind it: a few statements for all of them, each
 * of which reads the days of the whole site. Personal spaces are there too, and so is who is left out of figures of people, but for
 * {@link #coAuthored}.
 */
@Named
public class SpacesReader {

    /** More people are in no list of SQL. */
    public static final int MOST_LEFT_OUT = 999;

    private static final String ANSWERED = "select e.[SPACE_ID], count(*), "
            + "sum(case when e.[WAITED_MINUTES] <= ? then 1 else 0 end) from {RESPONSE} e where e.[KIND] = "
            + Response.Kind.CONTENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[SPACE_ID]";
    private static final String ASKERS = "select distinct e.[SPACE_ID], e.[ASKER] from {RESPONSE} e where e.[KIND] = "
            + Response.Kind.CONTENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String ANSWERERS = "select distinct e.[SPACE_ID], e.[ANSWERER] from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.CONTENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String CO_AUTHORED = "select x.[SPACE_ID], count(*), "
            + "sum(case when x.people > 1 then 1 else 0 end) from (select e.[SPACE_ID], e.[CONTENT_ID], "
            + "count(distinct case when e.[ACTOR] not in (%s) then e.[ACTOR] end) as people from {ACTIVITY} e "
            + "join {CONTENT} c on c.[CONTENT_ID] = e.[CONTENT_ID] where c.[KIND] = " + ContentKind.PAGE.ordinal()
            + " and e.[KIND] in (" + Activity.Kind.CREATION.ordinal() + ", " + Activity.Kind.EDIT.ordinal()
            + ") and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[SPACE_ID], e.[CONTENT_ID]) x "
            + "group by x.[SPACE_ID]";
    private static final String AUTHORS = "select distinct e.[SPACE_ID], e.[ACTOR] from {ACTIVITY} e "
            + "join {CONTENT} c on c.[CONTENT_ID] = e.[CONTENT_ID] where c.[KIND] = " + ContentKind.PAGE.ordinal()
            + " and e.[KIND] in (" + Activity.Kind.CREATION.ordinal() + ", " + Activity.Kind.EDIT.ordinal()
            + ") and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";

    private static final String ASKERS_OF_COMMENTS = "select distinct e.[SPACE_ID], e.[ASKER] from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.COMMENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String REPLIERS = "select distinct e.[SPACE_ID], e.[ANSWERER] from {RESPONSE} e "
            + "where e.[KIND] = " + Response.Kind.COMMENT.ordinal() + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s";
    private static final String CREATORS = "select distinct e.[SPACE_ID], e.[CREATOR] from {CONTENT} e "
            + "where e.[KIND] = " + ContentKind.PAGE.ordinal() + " and e.[CREATED_ON] >= ? and e.[CREATED_ON] < ?%s";

    private final LedgerDatabase database;
    private final Retention retention;

    @Inject
    public SpacesReader(LedgerDatabase database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /**
     * Of the pages and blog posts created in these days, those that somebody else commented on in time.
     *
     * @param minutes that are in time
     */
    public List<SpaceParts> answered(Extent site, LocalDate from, LocalDate to, long minutes) {
        return database.read(statements -> query(statements, site, from, to)
                .list(SpacesReader::parts, ANSWERED, minutes));
    }

    /** Who asked, or was the first to answer, in those. */
    public Set<SpacePerson> responders(Extent site, LocalDate from, LocalDate to) {
        return database.read(statements -> people(query(statements, site, from, to), ASKERS, ANSWERERS));
    }

    /**
     * Of the pages created or edited in these days, those with several authors.
     *
     * @param leftOut people who count as though they had no name
     */
    public List<SpaceParts> coAuthored(Extent site, LocalDate from, LocalDate to, Set<Integer> leftOut) {
        Set<Integer> nobody = new TreeSet<>(leftOut);
        nobody.add(People.ANONYMOUS);
        String template = CO_AUTHORED.formatted(Sql.placeholders(nobody.size()), "%s");
        return database.read(statements -> query(statements, site, from, to)
                .list(SpacesReader::parts, template, nobody.toArray()));
    }

    /** Who created or edited those. */
    public Set<SpacePerson> authors(Extent site, LocalDate from, LocalDate to) {
        return database.read(statements -> people(query(statements, site, from, to), AUTHORS));
    }

    /** Who wrote top-level comments in these days, or was the first to reply to them. */
    public Set<SpacePerson> repliers(Extent site, LocalDate from, LocalDate to) {
        return database.read(statements -> people(query(statements, site, from, to), ASKERS_OF_COMMENTS, REPLIERS));
    }

    /** Who created pages in these days. */
    public Set<SpacePerson> creators(Extent site, LocalDate from, LocalDate to) {
        return database.read(statements -> people(query(statements, site, from, to), CREATORS));
    }

    private static SpaceParts parts(ResultSet row) throws SQLException {
        return new SpaceParts(row.getLong(1), row.getLong(3), row.getLong(2));
    }

    /** Where nobody is, the number of the anonymous is read. */
    private static Set<SpacePerson> people(ScopeQuery query, String... templates) throws SQLException {
        List<SpacePerson> people = new ArrayList<>();
        for (String template : templates) {
            people.addAll(query.list(row -> new SpacePerson(row.getLong(1), row.getInt(2)), template));
        }
        people.removeIf(each -> each.person() == People.ANONYMOUS);
        return Set.copyOf(people);
    }

    private ScopeQuery query(Statements statements, Extent extent, LocalDate from, LocalDate to) {
        return new ScopeQuery(statements, extent, from, to, retention.firstDay().orElse(null));
    }
}
