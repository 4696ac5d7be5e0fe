package example.app;

/** No action, so expressions may not reach into it. */
public class Holder {
    public String getFile() {
        return "page";
    }
}
