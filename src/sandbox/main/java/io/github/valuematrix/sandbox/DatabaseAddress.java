package io.github.valuematrix.sandbox;

import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where a PostgreSQL database is. As text it says server and name only: the URL may hold a password. */
final class DatabaseAddress {

    private static final String KIND = "jdbc:postgresql:";

    private final String url;
    private final Properties parts;

    private DatabaseAddress(String url, Properties parts) {
        this.url = url;
        this.parts = parts;
    }

    /** @throws IllegalArgumentException with a sentence without the URL, if it is none of PostgreSQL */
    static DatabaseAddress of(String url) {
        if (!url.startsWith(KIND)) {
            throw new IllegalArgumentException("The sandbox runs on PostgreSQL; give a URL such as "
                    + "jdbc:postgresql://localhost/wiki?user=me");
        }
        Properties parts = Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new IllegalArgumentException("This URL of PostgreSQL cannot be read; it should look like "
                    + "jdbc:postgresql://localhost:5432/wiki?user=me");
        }
        return new DatabaseAddress(url, parts);
    }

    /** For connecting, never for printing. */
    String url() {
        return url;
    }

    String name() {
        return parts.getProperty(PGProperty.PG_DBNAME.getName(), "");
    }

    @Override
    public String toString() {
        return parts.getProperty(PGProperty.PG_HOST.getName()) + ":" + parts.getProperty(PGProperty.PG_PORT.getName())
                + "/" + name();
    }

    /** Of an option of the command line. */
    static final class Converter implements ITypeConverter<DatabaseAddress> {
        @Override
        public DatabaseAddress convert(String value) {
            try {
                return of(value);
            } catch (IllegalArgumentException unusable) {
                throw new TypeConversionException(unusable.getMessage());
            }
        }
    }
}
