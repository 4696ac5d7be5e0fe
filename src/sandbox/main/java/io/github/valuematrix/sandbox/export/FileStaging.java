package io.github.valuematrix.sandbox.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings one export into the staging area.
 */
final class FileStaging implements ObjectReader.Target {

    private static final String SETTINGS = "atlassian.confluence.settings";
    private static final Pattern BASE_URL = Pattern.compile("<baseUrl>([^<]+)");

    private final String name;
    private final Path path;
    private final Staging staging;
    private final Map<String, Consumer<ExportObject>> kinds = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private long objects;

    /**
     * @param file its number, by which its rows are told from those of others
     */
    FileStaging(Path path, int file, Staging staging, ZoneId zone) {
        this.path = path;
        this.staging = staging;
        name = path.toString();
        PersonReferences people = new PersonReferences(staging, file);
        kinds.putAll(new ContentSorter(staging, file, new ExportTime(zone), people).kinds());
        kinds.putAll(new PeopleSorter(staging, file, people).kinds());
        kinds.put("ConfluenceBandanaRecord", this::settings);
    }

    /** Reads the file; afterwards it is known where the exported site was, if the file says so. */
    Set<String> read(Consumer<String> progress) throws ExportException {
        try (ExportFile export = ExportFile.open(path);
                InputStream stream = new Progress(export.stream(), name, export.size(), progress)) {
            new ObjectReader(name, kinds.keySet(), this).read(stream);
            progress.accept("Read " + name + ": " + objects + " objects");
        } catch (IOException failure) {
            throw ExportFile.damaged(name, failure);
        }
        return sites;
    }

    @Override
    public void take(ExportObject object) throws ExportException {
        objects++;
        kinds.get(object.kind()).accept(object);
        staging.breathe(name);
    }

    private void settings(ExportObject setting) {
        if (setting.line("key").equals(SETTINGS)) {
            Matcher url = BASE_URL.matcher(setting.text("value"));
            while (url.find()) {
                sites.add(url.group(1).strip().replaceAll("/+$", ""));
            }
        }
    }
}
