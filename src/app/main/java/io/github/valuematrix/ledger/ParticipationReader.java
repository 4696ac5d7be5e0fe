package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;
import io.github.valuematrix.activity.Response;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads out of the ledger who takes part, who writes together and how long people wait, in one space or, where its id is
 * null, on the whole site. Undated activity belongs to no days.
 */
@Named
public class ParticipationReader {

    private static final String SPANS = "select e.[PERSON], min(e.[ON_DAY]), max(e.[ON_DAY]), sum(e.[CONTRIBUTIONS]) "
            + "from {PERSON_DAY} e where e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[PERSON]";
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

    private final LedgerDatabase database;

    @Inject
    public ParticipationReader(LedgerDatabase database) {
        this.database = database;
    }

    /** Of everybody with a name who contributed in these days. */
    public List<PersonSpan> spans(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, row -> new PersonSpan(row.getInt(1), row.getInt(2), row.getInt(3),
                row.getLong(4)), SPANS);
    }

    /** The days on which they did, each once. */
    public List<ActiveDay> activeDays(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, row -> new ActiveDay(row.getInt(1), row.getInt(2)), ACTIVE_DAYS);
    }

    /** Who created or edited which page, anonymous people too; blog posts are left out. */
    public List<PageAuthor> authors(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, row -> new PageAuthor(row.getLong(1), row.getInt(2)), AUTHORS);
    }

    /** Minutes that the pages and blog posts created in these days waited for a comment by somebody else. */
    public List<Waited> waitsOfContent(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, ParticipationReader::waited, WAITS_OF_CONTENT);
    }

    /** Minutes that the top-level comments written in these days waited for a reply by somebody else. */
    public List<Waited> waitsOfComments(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, ParticipationReader::waited, WAITS_OF_COMMENTS);
    }

    /** Days that the pages created in these days waited for the first edit by somebody else. */
    public List<Waited> waitsForHelp(Long spaceId, LocalDate from, LocalDate to) {
        return list(spaceId, from, to, ParticipationReader::waited, WAITS_FOR_HELP);
    }

    private static Waited waited(ResultSet row) throws SQLException {
        long length = row.getLong(1);
        return new Waited(row.wasNull() ? null : length, row.getLong(2));
    }

    private <T> List<T> list(Long spaceId, LocalDate from, LocalDate to, Statements.Row<T> row, String template) {
        return database.read(statements -> new ScopeQuery(statements, spaceId, from, to).list(row, template));
    }
}
