package io.github.valuematrix.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What both commands take: which wiki to load, its time zone, and the wish for help. */
final class SandboxOptions {

    @Option(names = "--export", paramLabel = "FILE", converter = CallersPath.class,
            description = "A Confluence export, entities.xml or the zip, instead of the demo company. Repeatable.")
    private List<Path> exports = List.of();

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "UTC", converter = Zone.class,
            description = "The site's time zone, for example Europe/Berlin. Times in an export are read as this zone. "
                    + "Default: ${DEFAULT-VALUE}.")
    private ZoneId zone;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this and ends.")
    private boolean help;

    List<Path> exports() {
        return exports;
    }

    ZoneId zone() {
        return zone;
    }

    /** Paths are meant from where the person called, which is not where the script runs. */
    static final class CallersPath implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            Path caller = Path.of(System.getProperty("sandbox.caller", "."));
            return caller.resolve(new File(value).toPath()).toAbsolutePath().normalize();
        }
    }

    /** Names of zones as Java knows them. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException(
                        "There is no time zone \"" + value + "\"; use a name such as Europe/Berlin");
            }
        }
    }
}
