package io.github.valuematrix.sandbox.web.storage;

/** What a macro made is no XHTML, where the whole page has to be: as in Confluence, none of it can be exported. */
public final class NotWellFormedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotWellFormedException(String macro, Exception cause) {
        super("What the macro '" + macro + "' made for it is no well-formed XHTML: " + cause.getMessage(), cause);
    }
}
