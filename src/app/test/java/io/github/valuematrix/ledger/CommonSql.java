package io.github.valuematrix.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What all supported databases understand alike: rules on templates that no grammar holds, because a grammar lets the
 * words pass or the meaning differs.
 */
final class CommonSql {

    /** Add a word only if H2, MySQL, Oracle, PostgreSQL and SQL Server all know it and mean the same by it. */
    private static final Set<String> WORDS = Set.of("abs", "all", "and", "as", "asc", "between", "by", "case",
            "coalesce", "count", "cross", "delete", "desc", "distinct", "else", "end", "exists", "from", "group",
            "having", "in", "inner", "insert", "into", "is", "join", "left", "lower", "max", "min", "not", "null",
            "nullif", "on", "or", "order", "outer", "over", "partition", "row_number", "select", "set", "sum", "then",
            "union", "update", "upper", "values", "when", "where", "with");

    /** Oracle takes no more in a list, SQL Server not many more in a statement. */
    private static final int MOST_VALUES = 1000;

    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("%"),
            "write whole statements; if that is not possible, say in SqlTemplates.fillings what fills the gap",
            Pattern.compile("[^\\w ,().?=<>*+{}\\[\\]%-]"),
            "outside of names only letters, digits and , . ? = < > * + - ( ) mean the same everywhere; bind texts",
            Pattern.compile("(?<!\\w)\\([^()]*,[^()]*\\) *([=<>]|(not )?in\\b)|[=<>] *\\((?!select)[^()]*,"),
            "SQL Server compares no rows",
            Pattern.compile("^(update|delete from) \\{\\w+} (?!set|where)"),
            "a table that is changed has no alias in SQL Server",
            Pattern.compile("^(update|delete from) (\\{\\w+}).*\\2"),
            "MySQL does not read a table that it changes",
            Pattern.compile("group by [^()]*\\?"),
            "a value in \"group by\" is never the one in \"select\"",
            Pattern.compile("group by (?:[^()]*, )?(?!case\\b)[a-z]\\w*(?![\\w.(])"),
            "Oracle and SQL Server do not group by a name given in \"select\"");

    private static final Pattern ALIAS = Pattern.compile(
            "[})] (?:as )?([a-z]\\w*)|\\bas ([a-z]\\w*)|\\b([a-z]\\w*)\\.");
    private static final Pattern WORD = Pattern.compile("\\b[a-zA-Z_]\\w*");
    private static final Pattern INNERMOST = Pattern.compile("\\w* ?\\(([^()]*)\\)");
    private static final Pattern CASE = Pattern.compile("\\bcase\\b(?:(?!\\bcase\\b).)*?\\bend\\b");
    private static final Pattern SELECTED = Pattern.compile("select (.*?)( from |$)");
    private static final Pattern COMPARISON = Pattern.compile("[=<>]|\\b(and|or|not|exists|in|is|between)\\b");

    private CommonSql() {
    }

    /** What speaks against a statement; empty if nothing. */
    static List<String> objections(String sql) {
        List<String> objections = new ArrayList<>(wordsOf(sql));
        FORBIDDEN.forEach((pattern, reason) -> {
            if (pattern.matcher(sql).find()) {
                objections.add(reason);
            }
        });
        if (sql.chars().filter(character -> character == '?').count() > MOST_VALUES) {
            objections.add("more than " + MOST_VALUES + " values; ask in several statements");
        }
        objections.addAll(levelsOf(sql));
        return objections;
    }

    private static List<String> wordsOf(String sql) {
        List<String> aliases = ALIAS.matcher(sql).results().map(CommonSql::name)
                .filter(name -> !ReservedWords.contains(name)).toList();
        String withoutNames = sql.replaceAll("\\{\\w+}|\\[\\w+]", " ");
        return WORD.matcher(withoutNames).results().map(MatchResult::group)
                .filter(word -> !WORDS.contains(word) && !aliases.contains(word)).distinct()
                .map(word -> "\"" + word + "\" is no word that all databases understand alike; is it one, add it to "
                        + CommonSql.class.getSimpleName() + ".WORDS")
                .toList();
    }

    private static String name(MatchResult alias) {
        return alias.group(1) != null ? alias.group(1) : alias.group(2) != null ? alias.group(2) : alias.group(3);
    }

    /** Looks at what is in parentheses by itself, from the inside to the outside. */
    private static List<String> levelsOf(String sql) {
        List<String> objections = new ArrayList<>();
        String rest = sql;
        for (var inner = INNERMOST.matcher(rest); inner.find(); inner = INNERMOST.matcher(rest)) {
            if (!inner.group().startsWith("over ") && inner.group(1).contains("order by")) {
                objections.add("SQL Server orders only the rows of the whole statement");
            }
            objections.addAll(selected(inner.group(1)));
            String value = inner.group().startsWith("exists") ? "exists" : "value";
            rest = rest.substring(0, inner.start()) + value + rest.substring(inner.end());
        }
        objections.addAll(selected(rest));
        return objections;
    }

    private static List<String> selected(String level) {
        String withoutCases = CASE.matcher(level).replaceAll("value");
        return SELECTED.matcher(withoutCases).results().map(list -> list.group(1))
                .filter(list -> COMPARISON.matcher(list).find())
                .map(list -> "Oracle and SQL Server have no values that are true or false: " + list).toList();
    }
}
