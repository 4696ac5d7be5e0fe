package io.github.valuematrix.sandbox.demo;

import java.util.Random;

/**
 * How somebody speaks to somebody: some greet, some mention, some sign, most just say it.
 */
record Voice(Employee speaker, Employee addressee) {

    private static final String[] GREETINGS = {"Hi %s,", "Hello %s,", "%s,"};

    String say(String text, Random random) {
        if (speaker == null) {
            return "<p>" + text + "</p>";
        }
        int habit = Math.floorMod(speaker.name().hashCode(), 8);
        boolean today = random.nextInt(5) < 3;
        if (!today || addressee == null || addressee.equals(speaker)) {
            return "<p>" + text + "</p>";
        }
        return switch (habit) {
            case 0, 1, 2 -> "<p>" + GREETINGS[habit].formatted(addressee.firstName()) + "</p><p>" + text + "</p>";
            case 3 -> "<p>" + Markup.mention(addressee) + " " + text + "</p>";
            case 4 -> "<p>" + text + "</p><p>" + speaker.firstName() + "</p>";
            case 5 -> "<p>" + text + " /" + initials() + "</p>";
            default -> "<p>" + text + "</p>";
        };
    }

    private String initials() {
        String surname = speaker.fullName().substring(speaker.fullName().lastIndexOf(' ') + 1);
        return speaker.fullName().substring(0, 1) + surname.charAt(0);
    }
}
