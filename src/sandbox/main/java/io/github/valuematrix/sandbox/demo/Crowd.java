package io.github.valuematrix.sandbox.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Chooses people: those of a space by how much they write, visitors also by how near their own space is.
 */
final class Crowd {

    private final List<Employee> employees;
    private final Map<String, Double> homeWeights;

    Crowd(List<Employee> employees) {
        this.employees = List.copyOf(employees);
        homeWeights = employees.stream()
                .collect(Collectors.groupingBy(Employee::home, Collectors.summingDouble(Employee::weight)));
    }

    Employee named(String name) {
        return employees.stream().filter(e -> e.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }

    /** Who starts a page: mostly somebody of the space, and never a partner, because partners comment only. */
    Employee author(DemoSpace space, int week, Random random) {
        return someone(space, week, random, space.habits().authors(), e -> !e.isPartner())
                .orElseGet(() -> named(space.founder()));
    }

    Optional<Employee> editor(DemoSpace space, int week, Random random, Employee except) {
        return someone(space, week, random, space.habits().openness(), e -> !e.isPartner() && !e.equals(except));
    }

    Optional<Employee> commenter(DemoSpace space, int week, Random random, Employee except) {
        return someone(space, week, random, space.habits().openness(), e -> !e.equals(except));
    }

    private Optional<Employee> someone(DemoSpace space, int week, Random random, double openness,
            Predicate<Employee> allowed) {
        Predicate<Employee> there = allowed.and(e -> e.isThere(week));
        boolean visitor = random.nextDouble() < openness;
        Optional<Employee> visiting = visitor ? visitor(space, random, there) : Optional.empty();
        return visiting.or(() -> pick(random, there.and(space::isStaff), Employee::weight));
    }

    private Optional<Employee> visitor(DemoSpace space, Random random, Predicate<Employee> there) {
        Map<String, Double> near = space.visitors();
        return pick(random, there.and(e -> !space.isStaff(e) && near.containsKey(e.home())),
                e -> e.weight() * near.get(e.home()) / homeWeights.get(e.home()));
    }

    private Optional<Employee> pick(Random random, Predicate<Employee> allowed, ToDoubleFunction<Employee> weight) {
        List<Employee> choice = employees.stream().filter(allowed).filter(e -> e.weight() > 0).toList();
        double mark = random.nextDouble() * choice.stream().mapToDouble(weight).sum();
        for (Employee employee : choice) {
            mark -= weight.applyAsDouble(employee);
            if (mark < 0) {
                return Optional.of(employee);
            }
        }
        return Optional.empty();
    }
}
