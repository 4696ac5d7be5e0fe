package io.github.valuematrix.admin;

import java.util.List;

/**
 * How far the back-fill is, and what can be asked of it.
 *
 * @param state   as REST spells it; the script asks on while it is WAITING or RUNNING
 * @param percent 0 to 100
 * @param space   the space being read; empty while none is
 * @param speed   rate and time left; empty while none is read
 * @param times   when it started and finished, and what it spent; empty before it started
 */
public record Fill(String state, String sentence, int percent, String percentText, String pages, String space,
                   String speed, String times, List<Button> buttons) {

    public Fill {
        buttons = List.copyOf(buttons);
    }
}
