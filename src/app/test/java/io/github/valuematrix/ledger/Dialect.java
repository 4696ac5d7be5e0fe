package io.github.valuematrix.ledger;

import java.util.Optional;
import org.apache.shardingsphere.infra.database.core.type.DatabaseType;
import org.apache.shardingsphere.infra.spi.type.typed.TypedSPILoader;
import org.apache.shardingsphere.sql.parser.api.CacheOption;
import org.apache.shardingsphere.sql.parser.api.SQLParserEngine;

/**
 * A database in the field, with its quotation mark and its grammar as Apache ShardingSphere has it.
 */
enum Dialect {

    MYSQL("MySQL", "`"), ORACLE("Oracle", "\""), POSTGRESQL("PostgreSQL", "\""), SQL_SERVER("SQLServer", "\"");

    private final String name;
    private final String quote;
    private final SQLParserEngine grammar;

    Dialect(String name, String quote) {
        this.name = name;
        this.quote = quote;
        this.grammar = new SQLParserEngine(TypedSPILoader.getService(DatabaseType.class, name), new CacheOption(1, 1));
    }

    /** What this database has against a template; empty if nothing. */
    Optional<String> objection(String template) {
        String sql = Sql.of(template, quote);
        try {
            grammar.parse(sql, false);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(name + " does not take \"" + sql + "\": " + e.getMessage());
        }
    }
}
