package io.github.valuematrix.ledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/**
 * Holds every statement of the app to what H2, MySQL, Oracle, PostgreSQL and SQL Server all take.
 */
public class SqlTest {

    @Test
    public void eachDatabaseTakesEachStatement() {
        SoftAssertions softly = new SoftAssertions();
        SqlTemplates.statements().forEach(statement -> SqlTemplates.filled(statement).forEach(sql -> {
            softly.assertThat(Stream.of(Dialect.values()).map(dialect -> dialect.objection(sql))
                    .flatMap(Optional::stream)).as(statement.field()).isEmpty();
            softly.assertThat(CommonSql.objections(sql)).as("%s: %s", statement.field(), sql).isEmpty();
        }));
        softly.assertAll();
    }

    @Test
    public void allSqlIsFound() {
        assertThat(SqlTemplates.statements()).extracting(SqlTemplates.Constant::field)
                .contains("Ledger.STRIKE_OFF", "LinkSums.BY_TARGET", "People.SELECT", "Spaces.BY_KEY");
    }

    @Test
    public void allSqlStandsInConstants() throws IOException {
        assertThat(SqlInSources.outsideOfConstants())
                .as("SQL stands in a static final String above the method that runs it, or no test sees it").isEmpty();
    }

    @Test
    public void eachPieceOfSqlIsInAStatement() {
        assertThat(SqlTemplates.looseParts())
                .as("write whole statements as constants: what is glued together while running, no test sees")
                .isEmpty();
    }

    @Test
    public void onlyStatementsTalksToTheDatabase() {
        noClasses().that().doNotHaveFullyQualifiedName(Statements.class.getName())
                .should().callMethodWhere(target(owner(describe("a connection or statement", SqlTest::sendsSql))))
                .because("a test reads the templates that go through Statements")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.valuematrix"));
    }

    private static boolean sendsSql(JavaClass type) {
        return type.isAssignableTo(Connection.class) || type.isAssignableTo(Statement.class);
    }

    @Test
    public void aStatementWithAnUnknownGapIsRefused() {
        SqlTemplates.Constant gap = new SqlTemplates.Constant("Some.CONSTANT", "select [KIND] from {LINK} %s");

        assertThat(SqlTemplates.filled(gap)).hasSize(1)
                .allSatisfy(sql -> assertThat(CommonSql.objections(sql)).isNotEmpty());
    }

    @Test
    public void grammarsRefuseWhatTheirDatabasesRefuse() {
        SoftAssertions softly = new SoftAssertions();
        refused(softly, Dialect.MYSQL, "insert into {LINK} ([KIND]) values (?) on conflict do nothing",
                "select [KIND] from {LINK} order by [KIND] fetch first 5 rows only", "select [KIND]::int from {LINK}",
                "select cast([KIND] as bigint) from {LINK}", "select [KIND] from {LINK} where");
        refused(softly, Dialect.ORACLE, "select [KIND] from {LINK} limit 5", "select 1",
                "insert into {LINK} ([KIND]) values (?), (?)", "select l.[KIND] from {LINK} as l",
                "select [KIND] from {LINK} except select [KIND] from {CONTENT}", "select `KIND` from `LINK`");
        refused(softly, Dialect.SQL_SERVER, "select [KIND] from {LINK} limit 5",
                "select [KIND] from {LINK} for update", "select [KIND] from {LINK} order by [KIND] nulls last",
                "select [KIND] from {LINK} fetch first 5 rows only", "select `KIND` from `LINK`");
        refused(softly, Dialect.POSTGRESQL, "select top 5 [KIND] from {LINK}", "select `KIND` from `LINK`",
                "insert into {LINK} ([KIND]) values (?) on duplicate key update [KIND] = 1");
        softly.assertAll();
    }

    private static void refused(SoftAssertions softly, Dialect dialect, String... templates) {
        Stream.of(templates).forEach(template ->
                softly.assertThat(dialect.objection(template)).as("%s: %s", dialect, template).isPresent());
    }

    @Test
    public void rulesRefuseWhatGrammarsLetPass() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("select [KIND] from {LINK} where [ACTOR] = true",
                "select [KIND] from {LINK} where ([KIND], [ACTOR]) in (select [KIND], [ACTOR] from {ACTIVITY})",
                "select [KIND] from {LINK} where ([KIND], [ACTOR]) > (?, ?)",
                "select [KIND] from {LINK} where [TARGET_KEY] || [LOWER_KEY] = ?",
                "select [KIND] from {LINK} where [TARGET_KEY] = ''", "select \"KIND\" from {LINK}",
                "select [KIND] from {LINK} limit 5", "select [ACTOR] > 1 from {LINK}",
                "select exists (select 1 from {LINK}) from {SPACE}", "select avg([KIND]) from {LINK}",
                "select [ON_DAY] / 7 from {LINK}", "select 1 from dual", "delete from {LINK} l where l.[KIND] = ?",
                "delete from {LINK} where [KIND] in (select [KIND] from {LINK})",
                "select x.[KIND] from (select [KIND] from {LINK} order by [KIND]) x",
                "select [KIND] - ? as n from {LINK} group by n", "select [KIND] - ? from {LINK} group by [KIND] - ?",
                "select [KIND] from {LINK} full outer join {CONTENT} on 1 = 1", "SELECT [KIND] from {LINK}",
                "select u.[KIND] from {LINK} user where user.[KIND] = 1",
                "select [KIND] from {LINK} where [KIND] in (" + "?, ".repeat(1000) + "?)")
                .forEach(sql -> softly.assertThat(CommonSql.objections(sql)).as(sql).isNotEmpty());
        softly.assertAll();
    }

    @Test
    public void whatAllDatabasesTakeIsTaken() {
        SoftAssertions softly = new SoftAssertions();
        Stream.of("select sum(case when [KIND] = 1 then [QUANTITY] else 0 end), count(distinct [ACTOR]) "
                        + "from {ACTIVITY} where [SPACE_ID] in (?, ?) and ([ON_DAY] is null "
                        + "or [ON_DAY] between ? and ?)",
                "select a.[SPACE_ID], coalesce(max(l.[ON_DAY]), 0) from {ACTIVITY} a left join {LINK} l "
                        + "on l.[CONTENT_ID] = a.[CONTENT_ID] group by a.[SPACE_ID] having count(*) > 1 "
                        + "order by 1 desc",
                "select sum(x.n) from (select count(*) as n from {LINK} union all select 1 from {SPACE}) x",
                "update {CONTENT} set [CREATOR] = (select min(p.[ID]) from {PERSON} p) where [CREATOR] = ?",
                "select row_number() over (partition by [KIND] order by [ON_DAY]) from {ACTIVITY}",
                "insert into {SKIPPED} ([CONTENT_ID]) select [CONTENT_ID] from {DIRTY} where not exists "
                        + "(select 1 from {CONTENT} c where c.[CONTENT_ID] = {DIRTY}.[CONTENT_ID])")
                .forEach(sql -> {
                    softly.assertThat(CommonSql.objections(sql)).as(sql).isEmpty();
                    softly.assertThat(Stream.of(Dialect.values()).map(each -> each.objection(sql))
                            .flatMap(Optional::stream)).isEmpty();
                });
        softly.assertAll();
    }
}
