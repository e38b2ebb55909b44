package org.dauys.server.web.entry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dauys.journal.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The photographs and scans, by the hash of what is stored. */
@Repository
class Images {
    private final JdbcClient database;
    private final Clock clock;

    Images(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores a picture; the same one is stored once. */
    void store(Picture picture) {
        database.sql("""
                insert into image (sha256, type, width, height, bytes, stored) values (?, ?, ?, ?, ?, ?)
                on conflict (sha256) do nothing
                """)
                .params(
                        picture.sha256(),
                        picture.type().media(),
                        picture.width(),
                        picture.height(),
                        picture.bytes().toArray(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What is stored.
     *
     * @param type the media type
     * @param bytes the file
     */
    record Stored(String type, Bytes bytes) {}

    Optional<Stored> of(String sha256) {
        return database.sql("select type, bytes from image where sha256 = ?")
                .param(sha256)
                .query((row, _) -> new Stored(row.getString("type"), Bytes.of(row.getBytes("bytes"))))
                .optional();
    }
}
