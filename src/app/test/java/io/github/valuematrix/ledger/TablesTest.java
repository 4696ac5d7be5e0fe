package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Unique;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;

/**
 * Holds the ledger's tables to what all supported databases can make.
 */
public class TablesTest {

    /** Of Oracle, and of Active Objects for all. */
    private static final int LONGEST_NAME = 30;

    /** Reserved only for later, by SQL Server; the name is quoted wherever it is used. */
    private static final String RESERVED_FOR_LATER = "STATE";

    private static final Pattern TABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern COLUMN = Pattern.compile("\\[(\\w+)]");

    @Test
    public void noNameIsTooLong() {
        assertThat(Tables.entities().stream().flatMap(TablesTest::names))
                .isNotEmpty().allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_NAME));
    }

    private static Stream<String> names(Class<? extends RawEntity<?>> entity) {
        String table = new AtlassianTableNameConverter(name -> Sql.PREFIX + name).getName(entity);
        return Stream.concat(Stream.of(table), Stream.concat(
                Tables.columns(entity).map(TablesTest::column).flatMap(column -> names(table, column)),
                indexes(entity).map(index -> new AtlassianIndexNameConverter().getName(table, index.name()))));
    }

    /** A column, and what Active Objects may make for it. */
    private static Stream<String> names(String table, String column) {
        return Stream.of(column, new AtlassianIndexNameConverter().getName(table, column),
                new AtlassianUniqueNameConverter().getName(table, column),
                new AtlassianSequenceNameConverter().getName(table, column),
                new AtlassianTriggerNameConverter().autoIncrementName(table, column));
    }

    private static Stream<Index> indexes(Class<?> entity) {
        Indexes indexes = entity.getAnnotation(Indexes.class);
        return indexes == null ? Stream.empty() : Stream.of(indexes.value());
    }

    @Test
    public void noColumnIsAReservedWord() {
        assertThat(columns().stream().filter(column -> !column.equals(RESERVED_FOR_LATER)))
                .isNotEmpty().noneMatch(ReservedWords::contains);
    }

    @Test
    public void reservedWordsAreThoseOfEachDatabase() {
        assertThat(List.of("LIMIT", "NUMBER", "ROWNUM", "USER", "TOP", "IDENTITY", "KEY", "ANALYSE"))
                .allMatch(ReservedWords::contains);
    }

    @Test
    public void columnsHoldWholeNumbersAndShortTexts() {
        assertThat(Tables.entities().stream().flatMap(Tables::columns)).allSatisfy(column -> {
            assertThat(column.getReturnType()).isIn(Long.class, Integer.class, int.class, String.class);
            assertThat(column.isAnnotationPresent(StringLength.class)).as("longer than the 255 of all databases, "
                    + "which no statement may compare").isEqualTo(column.getName().equals("getReportText"));
        });
    }

    @Test
    public void whatIsUniqueIsNeverNull() {
        assertThat(Tables.entities().stream().flatMap(Tables::columns)
                .filter(column -> column.isAnnotationPresent(Unique.class)))
                .as("SQL Server lets one null into a unique column, others many")
                .allMatch(column -> column.isAnnotationPresent(NotNull.class));
    }

    @Test
    public void indexedTextsFitIntoAnIndex() {
        assertThat(Tables.entities().stream().flatMap(TablesTest::indexedTexts))
                .as("two texts of 255 characters are more than the 900 bytes that SQL Server indexes")
                .allMatch(texts -> texts <= 1);
    }

    /** How many texts each index holds. */
    private static Stream<Long> indexedTexts(Class<?> entity) {
        Set<String> texts = Tables.columns(entity).filter(column -> column.getReturnType() == String.class)
                .map(Method::getName).collect(Collectors.toSet());
        return indexes(entity).map(index -> Stream.of(index.methodNames()).filter(texts::contains).count());
    }

    @Test
    public void statementsNameTablesAndColumnsThatAreThere() {
        SoftAssertions softly = new SoftAssertions();
        SqlTemplates.statements().forEach(statement -> {
            softly.assertThat(found(TABLE, statement.text())).as(statement.field()).isSubsetOf(Tables.names());
            softly.assertThat(found(COLUMN, statement.text())).as(statement.field()).isSubsetOf(columns());
        });
        softly.assertAll();
    }

    private static List<String> found(Pattern name, String text) {
        return name.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> columns() {
        return Tables.entities().stream().flatMap(Tables::columns).map(TablesTest::column).collect(Collectors.toSet());
    }

    private static String column(Method method) {
        return new AtlassianFieldNameConverter().getName(method);
    }
}
