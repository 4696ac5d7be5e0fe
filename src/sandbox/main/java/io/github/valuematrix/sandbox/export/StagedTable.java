package io.github.valuematrix.sandbox.export;

import java.sql.Types;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of the staging area: raw rows, with the ids of the export. Each row has a number of its own and says which
 * file it comes from; names that end in {@code #} are columns of numbers.
 */
enum StagedTable {

    SPACE("id", "space_key", "lower_key", "name", "type", "status", "home", "description", "creator", "created#"),
    DESCRIPTION("id", "space", "original"),
    PAGE("id", "kind", "title", "version#", "status", "original", "space", "parent", "creator", "created#", "modifier",
            "modified#"),
    COMMENT("id", "version#", "status", "original", "parent", "container_kind", "container", "creator", "created#",
            "modifier", "modified#"),
    /** Up to 3.x a page lists its comments. */
    PAGE_COMMENT("comment_id", "page"),
    COMMENT_PROPERTY("comment_id", "property"),
    /** Properties that mark their comment as inline, which lists them or which they name. */
    INLINE_MARK("property", "comment_id"),
    BODY("content", "format", "start#", "length#"),
    LINK("source", "dest_key", "dest_title", "creator", "created#"),
    ACCOUNT("id", "user_key", "name", "lower_name", "full_name", "email"),
    PERSON_REFERENCE("person"),
    USER_GROUP("id", "name"),
    MEMBER("group_id", "account_id"),
    RESTRICTION_SET("id", "type", "content"),
    RESTRICTION("id", "set_id", "type", "person", "group_name"),
    SET_RESTRICTION("set_id", "restriction_id");

    private final List<String> columns;

    StagedTable(String... columns) {
        this.columns = List.of(columns);
    }

    String create() {
        String all = columns.stream().map(column -> ", " + name(column) + (isNumber(column) ? " BIGINT" : " VARCHAR"))
                .collect(Collectors.joining());
        return "CREATE TABLE " + table() + " (seq BIGINT PRIMARY KEY, file INT" + all + ")";
    }

    String insert() {
        String names = columns.stream().map(column -> ", " + name(column)).collect(Collectors.joining());
        String marks = String.join("", Collections.nCopies(columns.size(), ", ?"));
        return "INSERT INTO " + table() + " (seq, file" + names + ") VALUES (?, ?" + marks + ")";
    }

    int[] types() {
        Stream<Integer> types = columns.stream().map(column -> isNumber(column) ? Types.BIGINT : Types.VARCHAR);
        return Stream.concat(Stream.of(Types.BIGINT, Types.INTEGER), types).mapToInt(Integer::intValue).toArray();
    }

    /** The first column is the one by which others name the row. */
    String index() {
        return "CREATE INDEX " + table() + "_index ON " + table() + " (file, " + name(columns.get(0)) + ", seq)";
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stream<StagedTable> all() {
        return Arrays.stream(values());
    }

    private static boolean isNumber(String column) {
        return column.endsWith("#");
    }

    private static String name(String column) {
        return column.replace("#", "");
    }
}
