package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class StatementsTest {

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
    public void aBatchHoldsAsManyRowsAsOneLikes() throws SQLException {
        assertThat(statements().number("select count(*) from {SPACE}")).isEqualTo(1500);
        assertThat(statements().numbers("select [SPACE_ID] from {SPACE} order by [SPACE_ID]")).hasSize(1500);
    }

    @Test
    public void aBatchOfNothingAsksNothing() throws SQLException {
        statements().batch("this is no statement", List.of());
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
}
