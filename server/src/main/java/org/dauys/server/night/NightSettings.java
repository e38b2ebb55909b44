package org.dauys.server.night;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.dauys.journal.Journal;
import org.dauys.server.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The night as the server has it. */
@Configuration(proxyBeanMethods = false)
class NightSettings {
    private static final String REHEARSALS = "rehearsals";

    /**
     * Opens the election and the journal; begins the rehearsal if it is one.
     *
     * @param folder the folder of the election, below the home of the server
     * @param stations how many stations a rehearsal has; empty for as many as the election
     * @param left every how manieth of them is left to be typed
     */
    @Bean
    CountingNight night(
            Settings settings,
            Journal journal,
            Clock clock,
            @Value("${DAUYS_ELECTION:elections/kazakhstan-2023}") String folder,
            @Value("${DAUYS_REHEARSAL_STATIONS:}") String stations,
            @Value("${DAUYS_REHEARSAL_LEFT:25}") int left)
            throws IOException {
        Path cache = settings.data().resolve(REHEARSALS);
        Optional<Long> many = stations.isBlank() ? Optional.empty() : Optional.of(Long.valueOf(stations.strip()));
        NightElection election =
                new ElectionFolder(settings.home(), settings.home().resolve(folder), cache, many).open();
        CountingNight night = CountingNight.open(election, journal, clock);
        election.label().ifPresent(label -> new Rehearsing(night, label, left).begin());
        return night;
    }
}
