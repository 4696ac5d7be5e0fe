package io.github.valuematrix.ledger;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All SQL of the ledger: what its classes hold in {@code static final String} fields.
 */
final class SqlTemplates {

    private static final Pattern WHOLE = Pattern.compile("(?s)(select|insert|update|delete|with) .*");
    private static final Pattern PART = Pattern.compile("(?s).*([{\\[][A-Z_]+[}\\]]|[{\\[(]%s[}\\])]).*");

    private static final List<String> EXTENTS = List.of("", " and e.[SPACE_ID] = ?",
            " and (e.[SPACE_ID] in (7, 8) or e.[SPACE_ID] in (9))", " and not (e.[SPACE_ID] in (7, 8))");

    private static final List<Constant> CONSTANTS = classes().flatMap(SqlTemplates::constants).toList();

    private SqlTemplates() {
    }

    /** A field and what it holds. */
    record Constant(String field, String text) {

        String owner() {
            return field.substring(0, field.indexOf('.'));
        }
    }

    /** Whole statements, their {@code %s} still in them. */
    static List<Constant> statements() {
        return CONSTANTS.stream().filter(each -> isStatement(each.text())).toList();
    }

    /** Pieces of SQL that are in no statement of the same class. */
    static List<Constant> looseParts() {
        return CONSTANTS.stream().filter(each -> isSql(each.text()) && !isStatement(each.text()))
                .filter(part -> statements().stream().noneMatch(whole -> whole.owner().equals(part.owner())
                        && whole.text().contains(part.text()))).toList();
    }

    /** As {@code Class.FIELD}. */
    static Set<String> fields() {
        return CONSTANTS.stream().map(Constant::field).collect(Collectors.toSet());
    }

    /** Those that hold SQL, whole or in part. */
    static Set<String> sqlFields() {
        return CONSTANTS.stream().filter(each -> isSql(each.text())).map(Constant::field).collect(Collectors.toSet());
    }

    static boolean isSql(String text) {
        return isStatement(text) || PART.matcher(text).matches();
    }

    private static boolean isStatement(String text) {
        return WHOLE.matcher(text).matches();
    }

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.valuematrix.ledger").stream().map(JavaClass::reflect);
    }

    private static Stream<Constant> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .filter(field -> field.getType() == String.class)
                .map(field -> new Constant(type.getSimpleName() + "." + field.getName(), text(field)));
    }

    private static String text(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The statements that the app makes of one, by filling its {@code %s}: with each table, with one and with more
     * placeholders, with and without the days of a period, and with and without a space. A gap that nobody knows stays.
     */
    static List<String> filled(Constant statement) {
        return fill(statement.text());
    }

    private static List<String> fill(String template) {
        int at = template.indexOf("%s");
        if (at < 0) {
            return List.of(template);
        }
        String before = template.substring(0, at);
        String after = template.substring(at + 2);
        return fillings(before).stream().flatMap(filling -> fill(before + filling + after).stream()).toList();
    }

    private static List<String> fillings(String before) {
        if (before.endsWith("{")) {
            return Tables.names();
        }
        if (before.endsWith(" in (")) {
            return List.of(Sql.placeholders(1), Sql.placeholders(3));
        }
        if (before.matches(".* where .*e\\.\\[(ON_DAY|CREATED_ON)] >= \\? and e\\.\\[\\1] < \\?")) {
            return EXTENTS;
        }
        if (before.matches(".* where e\\.\\[KIND] = \\d")
                || before.matches(".* where .*coalesce.* < \\?") || before.matches(".*exists .* e\\.\\[KIND] = \\d")) {
            return EXTENTS;
        }
        if (before.matches(".* where .*[?\\d\\])]")) {
            return List.of("", " and [ON_DAY] >= ? and [ON_DAY] < ?");
        }
        return List.of("%?");
    }
}
