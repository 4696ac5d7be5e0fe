package io.github.valuematrix.portfolio;

import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.scope.NaturalPeriods;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asks of many spaces, as it stands in the address. What makes no sense is as though it were not there, and
 * noted.
 *
 * @param days     of the period
 * @param words    that the name or key of a space contains; empty for all
 * @param category empty for all
 * @param page     counted from 1
 * @param isClear  whether all of the address made sense
 */
record PortfolioQuery(int days, String words, String category, Optional<Stage> stage, Optional<Size> size,
                      Optional<Movement> movement, Order order, boolean descending, int page, boolean isClear) {

    static final String DAYS = "days";
    static final String WORDS = "q";
    static final String CATEGORY = "category";
    static final String STEP = "step";
    static final String SIZE = "size";
    static final String MOVEMENT = "trend";
    static final String ORDER = "sort";
    static final String DIRECTION = "dir";
    static final String PAGE = "page";

    private static final int USUAL_DAYS = 91;
    private static final String DESCENDING = "desc";
    private static final String ASCENDING = "asc";
    private static final int MOST_PAGES = 1_000_000;

    /** @param address the parameters that are there; empty ones ask for nothing */
    static PortfolioQuery of(Map<String, String> address) {
        Map<String, String> given = new LinkedHashMap<>(address);
        given.values().removeIf(value -> value == null || value.isBlank());
        Optional<Integer> days = NaturalPeriods.LENGTHS.stream()
                .filter(length -> length.toString().equals(given.get(DAYS))).findFirst();
        Optional<Stage> stage = Stream.of(Stage.values()).filter(each -> value(each).equals(given.get(STEP))).findFirst();
        Optional<Size> size = Size.named(given.get(SIZE));
        Optional<Movement> movement = Movement.named(given.get(MOVEMENT));
        Optional<Order> order = Order.named(given.get(ORDER));
        Optional<Integer> page = page(given.get(PAGE));
        boolean isClear = Stream.of(Map.entry(DAYS, days), Map.entry(STEP, stage), Map.entry(SIZE, size),
                        Map.entry(MOVEMENT, movement), Map.entry(ORDER, order), Map.entry(PAGE, page))
                .allMatch(each -> !given.containsKey(each.getKey()) || each.getValue().isPresent());
        Order sorted = order.orElse(Order.CONTRIBUTIONS);
        return new PortfolioQuery(days.orElse(USUAL_DAYS), given.getOrDefault(WORDS, "").strip(),
                given.getOrDefault(CATEGORY, ""), stage, size, movement, sorted,
                given.containsKey(DIRECTION) ? given.get(DIRECTION).equals(DESCENDING) : sorted.descendsFirst(),
                page.orElse(1), isClear);
    }

    private static Optional<Integer> page(String given) {
        return Optional.ofNullable(given).filter(page -> page.matches("\\d{1,7}")).map(Integer::valueOf)
                .filter(page -> page > 0 && page <= MOST_PAGES);
    }

    static String value(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether some spaces are left out. */
    boolean filters() {
        return !words.isEmpty() || !category.isEmpty() || stage.isPresent() || size.isPresent() || movement.isPresent();
    }

    boolean fits(SpaceLine line, int k) {
        String lower = words.toLowerCase(Locale.ROOT);
        return (line.name().toLowerCase(Locale.ROOT).contains(lower) || line.key().toLowerCase(Locale.ROOT).contains(lower))
                && (category.isEmpty() || line.summary().categories().contains(category))
                && stage.map(asked -> asked == line.summary().step().stage()).orElse(true)
                && size.map(asked -> asked == Size.of(line.summary().now().contributors(), k)).orElse(true)
                && movement.map(asked -> asked == Movement.of(line.summary())).orElse(true);
    }

    /** The lines that fit, in the order that is asked for. */
    List<SpaceLine> sorted(List<SpaceLine> lines, int k) {
        return lines.stream().filter(line -> fits(line, k)).sorted(order.comparator(descending)).toList();
    }

    /** What follows the question mark in the address that asks for the same. */
    String address() {
        return address(parameters());
    }

    /** The same with one thing changed; the first page, unless that is what is changed. */
    String with(String parameter, String value) {
        Map<String, String> changed = parameters();
        changed.remove(PAGE);
        if (parameter.equals(ORDER)) {
            changed.remove(DIRECTION);
        }
        changed.put(parameter, value);
        return address(changed);
    }

    /** Sorted by something else, or the other way round. */
    String sortedBy(Order asked) {
        Map<String, String> changed = parameters();
        changed.remove(PAGE);
        changed.put(ORDER, asked.value());
        changed.put(DIRECTION, direction(asked == order ? !descending : asked.descendsFirst()));
        return address(changed);
    }

    /** Without any filter. */
    String cleared() {
        Map<String, String> changed = parameters();
        Stream.of(PAGE, WORDS, CATEGORY, STEP, SIZE, MOVEMENT).forEach(changed::remove);
        return address(changed);
    }

    static String direction(boolean descending) {
        return descending ? DESCENDING : ASCENDING;
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(DAYS, String.valueOf(days));
        parameters.put(WORDS, words);
        parameters.put(CATEGORY, category);
        parameters.put(STEP, stage.map(PortfolioQuery::value).orElse(""));
        parameters.put(SIZE, size.map(Size::value).orElse(""));
        parameters.put(MOVEMENT, movement.map(Movement::value).orElse(""));
        parameters.put(ORDER, order.value());
        parameters.put(DIRECTION, direction(descending));
        parameters.put(PAGE, page == 1 ? "" : String.valueOf(page));
        return parameters;
    }

    private static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream().filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
