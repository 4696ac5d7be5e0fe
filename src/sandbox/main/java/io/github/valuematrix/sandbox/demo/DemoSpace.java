package io.github.valuematrix.sandbox.demo;

import java.util.List;
import java.util.Map;

/**
 * A space of the demo company: what is written there, from which week until which, and by whom. Subjects of rights are
 * written as {@code group:name}, {@code user:name} or {@code anonymous}.
 *
 * @param visitors home space to how often people from there look in
 * @param staff who writes here besides visitors, or null for those whose home it is
 * @param topics topic to the number of its pages
 */
record DemoSpace(String key, String name, String category, String home, String founder, int from, int until,
        boolean personal, boolean archived, String description, Habits habits, Map<String, Double> visitors,
        List<String> staff, Map<String, Integer> topics, List<String> view, List<String> write, List<String> comment,
        List<String> administer) {

    DemoSpace {
        staff = staff == null ? List.of() : List.copyOf(staff);
        comment = comment == null ? List.of() : List.copyOf(comment);
    }

    boolean isStaff(Employee employee) {
        return staff.isEmpty() ? employee.home().equals(key) : staff.contains(employee.name());
    }
}
