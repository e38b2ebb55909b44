package org.dauys.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dauys.server.command.Words;
import org.dauys.server.database.TestPrograms;

/** What servers of tests are started with. */
public final class TestSettings {
    private TestSettings() {}

    /** Of a server over a folder of data, on a port that is free, with the elections of this project. */
    public static Settings of(Path data) {
        return of(data, Path.of(".."));
    }

    /** Of one with the elections of another home. */
    public static Settings of(Path data, Path home) {
        return of(data, home, Map.of("DAUYS_PROGRAMS", TestPrograms.FOLDER.toString()));
    }

    /** Of one with this environment. */
    public static Settings of(Path data, Path home, Map<String, String> environment) {
        var words = List.of("--port", "0", "--data", data.toString(), "--home", home.toString());
        return Settings.read(Words.options(words, Settings.OPTIONS), environment);
    }
}
