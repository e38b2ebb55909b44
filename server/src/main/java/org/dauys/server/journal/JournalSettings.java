package org.dauys.server.journal;

import java.io.IOException;
import javax.sql.DataSource;
import org.dauys.journal.Journal;
import org.dauys.journal.Signer;
import org.dauys.server.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log, its key and its checkpoints, as the server has them. */
@Configuration(proxyBeanMethods = false)
class JournalSettings {
    @Bean
    Signer signer(
            Settings settings,
            @Value("${DAUYS_SIGNING_KEY_FILE:}") String file,
            @Value("${DAUYS_LOG_ORIGIN:localhost/log}") String origin)
            throws IOException {
        return LogFolder.of(settings.data()).signer(file, origin);
    }

    /** After the migrations: the rows are read at once. */
    @Bean
    @DependsOnDatabaseInitialization
    Journal journal(DataSource database, Signer signer) {
        return Journal.open(new PostgresStorage(database), signer.stamps());
    }

    /** Those whose public keys {@code DAUYS_WITNESS_KEYS} names. */
    @Bean
    Witnesses witnesses(
            Journal journal, Signer signer, Settings settings, @Value("${DAUYS_WITNESS_KEYS:}") String keys) {
        return new Witnesses(
                Witnesses.read(keys),
                journal,
                signer,
                LogFolder.of(settings.data()).witnessed());
    }

    @Bean
    Checkpoints checkpoints(Journal journal, Signer signer, Settings settings) {
        return Checkpoints.resume(journal, signer, LogFolder.of(settings.data()).elsewhere());
    }
}
