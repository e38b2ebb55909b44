package org.dauys.server.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dauys.counting.acts.Role;
import org.dauys.journal.Bytes;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.Journal;
import org.dauys.journal.Note;
import org.dauys.journal.ProofFile;
import org.dauys.journal.Signer;
import org.dauys.journal.Tile;
import org.dauys.server.security.ForEveryone;
import org.dauys.server.security.ForRoles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The log as {@code c2sp.org/tlog-tiles} has it: up to the last checkpoint, and no further.
 *
 * <p>Hashes, checkpoints and proofs are everybody's. Entries say who acted, and hold figures before a second person has
 * typed them: they are the auditor's.
 */
@RestController
@ForEveryone
@RequestMapping("/log")
class LogPages {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");
    private static final CacheControl SOON_OLD =
            CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final int MOST_ENTRIES = 1000;

    private final Journal journal;
    private final Checkpoints checkpoints;
    private final Signer signer;
    private final Witnesses witnesses;

    LogPages(Journal journal, Checkpoints checkpoints, Signer signer, Witnesses witnesses) {
        this.journal = journal;
        this.checkpoints = checkpoints;
        this.signer = signer;
        this.witnesses = witnesses;
    }

    /** The last checkpoint, with the signatures of witnesses that have signed it. */
    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint() {
        return text(checkpoints.last().map(witnesses::with).map(Note::written), SOON_OLD);
    }

    /** The newest checkpoint that a witness has signed. */
    @GetMapping("/witnessed")
    ResponseEntity<String> witnessed() {
        return text(witnesses.newest().map(Note::written), SOON_OLD);
    }

    /** That the log only grew between two sizes: the hashes of the proof, one in a line. */
    @GetMapping("/consistency/{earlier:[0-9]{1,18}}/{later:[0-9]{1,18}}")
    ResponseEntity<String> consistency(@PathVariable long earlier, @PathVariable long later) {
        boolean known = earlier > 0 && earlier <= later && later <= signedSize();
        return text(
                known
                        ? Optional.of(journal.consistency(earlier, later).path().stream()
                                .map(hash -> hash.base64() + "\n")
                                .collect(Collectors.joining()))
                        : Optional.empty(),
                FOR_EVER);
    }

    /** Takes the signature of a witness under a checkpoint: the whole note, as it is published. */
    @PostMapping("/cosignatures")
    ResponseEntity<Void> cosignatures(@RequestBody byte[] note) {
        try {
            return switch (witnesses.take(Note.read(new String(note, StandardCharsets.UTF_8)))) {
                case KEPT -> ResponseEntity.noContent().build();
                case OLDER -> ResponseEntity.status(HttpStatus.CONFLICT).build();
                case UNKNOWN -> ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            };
        } catch (IllegalArgumentException unreadable) {
            return ResponseEntity.badRequest().build();
        }
    }

    /** The public key of the log. */
    @GetMapping("/key")
    ResponseEntity<String> key() {
        return text(Optional.of(signer.verifier().written() + "\n"), SOON_OLD);
    }

    /** Hashes side by side. They never change, so everybody may keep them. */
    @GetMapping("/tile/{*path}")
    ResponseEntity<byte[]> hashes(@PathVariable String path) {
        return bytes(Tile.read(path.substring(1)).filter(tile -> tile.level() != Tile.ENTRIES), FOR_EVER);
    }

    /** Entries side by side, each after its length. */
    @GetMapping("/tile/entries/{*path}")
    @ForRoles(value = Role.AUDITOR, whole = true)
    ResponseEntity<byte[]> bundle(@PathVariable String path) {
        return bytes(Tile.read("entries" + path), CacheControl.noStore());
    }

    private ResponseEntity<byte[]> bytes(Optional<Tile> asked, CacheControl age) {
        return asked.flatMap(tile -> journal.tile(tile, signedSize()))
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(age)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .body(bytes))
                .orElse(ResponseEntity.notFound().build());
    }

    /** That an entry is in the log of the last checkpoint: a file that is checked without us. */
    @GetMapping("/proof/{index:[0-9]{1,18}}")
    ResponseEntity<String> proof(@PathVariable long index) {
        return text(
                checkpoints
                        .last()
                        .filter(note -> index < size(note))
                        .map(note -> new ProofFile(journal.inclusion(index, size(note)), note).written()),
                SOON_OLD);
    }

    /** Entries, one in a line, from an index on: as many as are asked for and signed, a thousand at most. */
    @GetMapping("/entries")
    @ForRoles(value = Role.AUDITOR, whole = true)
    ResponseEntity<byte[]> entries(
            @RequestParam(defaultValue = "0") long from, @RequestParam(defaultValue = "1000") int count) {
        if (from < 0 || count < 1) {
            return ResponseEntity.badRequest().build();
        }
        long size = signedSize();
        long end = from < size ? Math.min(size, from + Math.min(count, MOST_ENTRIES)) : from;
        var lines = new ByteArrayOutputStream();
        for (Bytes entry : from < end ? journal.entries(from, end) : List.<Bytes>of()) {
            lines.writeBytes(entry.toArray());
            lines.write('\n');
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(LINES)
                .body(lines.toByteArray());
    }

    private static ResponseEntity<String> text(Optional<String> text, CacheControl age) {
        return text.map(body ->
                        ResponseEntity.ok().cacheControl(age).contentType(TEXT).body(body))
                .orElse(ResponseEntity.notFound().build());
    }

    private long signedSize() {
        return checkpoints.last().map(LogPages::size).orElse(0L);
    }

    private static long size(Note note) {
        return Checkpoint.read(note.text()).size();
    }
}
