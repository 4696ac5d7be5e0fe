package io.github.valuematrix.sandbox.web;

import java.util.Map;

/**
 * Asks before something is removed.
 *
 * @param action where the form goes, with one field and its value
 * @param cancel where the person comes from
 */
record Confirmation(String question, String consequence, String action, String field, Object value, String cancel) {

    Answer page(Layout layout, Call call) {
        String body = layout.part("confirm", call.request(), Map.of("question", question, "consequence", consequence,
                "action", action, "field", field, "value", value, "cancel", cancel));
        return Answer.page(layout.document(Frame.of(question, "confirm-page", body), call.request()));
    }
}
