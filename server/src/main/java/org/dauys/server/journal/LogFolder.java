package org.dauys.server.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.dauys.journal.Signer;

/**
 * What of the log lies beside its database: the signing key and the last checkpoint.
 *
 * @param data the folder of the server's data
 */
record LogFolder(Path data) {
    static LogFolder of(Path data) {
        return new LogFolder(data);
    }

    /**
     * The key that signs.
     *
     * @param file where it is kept; blank, it is ours, made at the first start
     * @param origin the name of the log, for a key that is made
     */
    Signer signer(String file, String origin) throws IOException {
        return file.isBlank() ? SigningKey.madeOnce(ownKey(), origin) : existingSigner(file);
    }

    /** The same key, if there is one. */
    Signer existingSigner(String file) throws IOException {
        return SigningKey.read(file.isBlank() ? ownKey() : Path.of(file));
    }

    private Path ownKey() {
        return data.resolve("secrets").resolve("log-key");
    }

    KeptElsewhere elsewhere() {
        return new KeptElsewhere(data.resolve("log").resolve("checkpoint"));
    }

    /** The newest checkpoint that a witness has signed. */
    KeptElsewhere witnessed() {
        return new KeptElsewhere(data.resolve("log").resolve("witnessed"));
    }
}
