package example.app;

/** Inherits a method. */
public class Special extends General {
    public String own() {
        return "own";
    }
}
