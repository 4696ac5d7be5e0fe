package example.app;

/** Has a method that another class inherits. */
public class General {
    public String inherited() {
        return "inherited";
    }
}
