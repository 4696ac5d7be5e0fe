package io.github.valuematrix.sandbox.web;

import java.util.regex.Pattern;

/** Which requests a handler answers: by method, and by the path below the context. */
record Route(String method, Pattern path, Handler handler) {

    static Route get(String path, Handler handler) {
        return new Route("GET", Pattern.compile(path), handler);
    }

    /** Answered only with the session's token. */
    static Route post(String path, Handler handler) {
        return new Route("POST", Pattern.compile(path), call -> {
            call.requireToken();
            return handler.answer(call);
        });
    }
}
