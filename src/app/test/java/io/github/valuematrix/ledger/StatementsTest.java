package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class StatementsTest {

    private static final String UPDATE = "update {SPACE} set [STATE] = 1 where [SPACE_ID] = ?";

    private Connection connection;

    @Before
    public void makeATable() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        statements().update("create table {SPACE} ([SPACE_ID] bigint, [STATE] int)");
        statements().batch("insert into {SPACE} ([SPACE_ID]) values (?)", rows(1, 1500));
    }

    @After
    public void close() throws SQLException {
        connection.close();
    }

    @Test
    public void namesTheRowsWithoutEffect() throws SQLException {
        assertThat(statements().withoutEffect(UPDATE, rows(1400, 1600))).extracting(row -> row[0])
                .containsExactlyElementsOf(rows(1501, 1600).stream().map(row -> row[0]).toList());
    }

    @Test
    public void namesThemAlsoIfTheDriverDoesNotCountWhatABatchChanges() throws SQLException {
        Statements silent = new Statements(withoutCounts(connection));

        assertThat(silent.withoutEffect(UPDATE, rows(1499, 1502))).extracting(row -> row[0])
                .containsExactly(1501L, 1502L);
    }

    @Test
    public void asksForNoMoreValuesThanOracleTakes() {
        assertThat(Sql.placeholders(1000)).hasSize(2998);
        assertThatThrownBy(() -> Sql.placeholders(1001)).hasMessageContaining("1000");
    }

    private Statements statements() throws SQLException {
        return new Statements(connection);
    }

    private static List<Object[]> rows(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(id -> new Object[] {(long) id}).toList();
    }

    /** As Oracle's driver did before 12.1, and as MySQL's does where it makes one INSERT of many. */
    private static Connection withoutCounts(Connection real) throws SQLException {
        Connection silent = mock(Connection.class, delegatesTo(real));
        doAnswer(call -> withoutCounts(real.prepareStatement(call.getArgument(0)))).when(silent)
                .prepareStatement(anyString());
        return silent;
    }

    private static PreparedStatement withoutCounts(PreparedStatement real) throws SQLException {
        PreparedStatement silent = mock(PreparedStatement.class, delegatesTo(real));
        doAnswer(call -> {
            int[] counts = real.executeBatch();
            Arrays.fill(counts, Statement.SUCCESS_NO_INFO);
            return counts;
        }).when(silent).executeBatch();
        return silent;
    }
}
