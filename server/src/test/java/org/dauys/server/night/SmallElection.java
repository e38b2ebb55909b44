package org.dauys.server.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Some hundred made-up stations of Kazakhstan in 2023. */
final class SmallElection {
    static final long STATIONS = 600;

    private SmallElection() {}

    /** The election, with its rehearsal in a folder where it may have been made before. */
    static NightElection in(Path cache) throws IOException {
        Path home = Path.of("..").toAbsolutePath().normalize();
        return new ElectionFolder(home, home.resolve("elections/kazakhstan-2023"), cache, Optional.of(STATIONS)).open();
    }
}
