package org.dauys.server.journal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dauys.journal.Checkpoint;
import org.dauys.journal.ConsistencyProof;
import org.dauys.journal.Cosigner;
import org.dauys.journal.Hash;
import org.dauys.journal.Note;
import org.dauys.journal.Verifier;
import org.dauys.server.command.Stopped;

/**
 * What a witness does: it asks a log for its checkpoint, looks whether that continues what it saw last, remembers it, signs
 * it, and hands the signature in.
 *
 * @param site the address of the server of the log
 * @param log the public key of the log, from elsewhere than the log
 * @param cosigner the key of the witness
 * @param seen what it saw last
 */
record Witnessing(URI site, Verifier log, Cosigner cosigner, KeptElsewhere seen) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Witnesses what the log is now.
     *
     * @param seconds the time, since 1970
     * @return the checkpoint with the signature of the witness
     * @throws Stopped if the log is not what it was, is not signed by its key, or refuses
     */
    Note witness(long seconds) throws IOException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            Note now = Note.read(get(client, "/log/checkpoint"));
            if (!now.isSignedBy(log) || !Checkpoint.read(now.text()).origin().equals(log.name())) {
                throw Stopped.otherwise("witness.not-signed", now.written());
            }
            Optional<Note> before = seen.last();
            if (before.isPresent() && !isContinued(client, before.get(), now)) {
                throw Stopped.otherwise("witness.contradict", before.get().written(), now.written());
            }
            seen.keep(now);
            Note cosigned = cosigner.cosign(Note.read(now.written()), seconds);
            hand(client, cosigned);
            return cosigned;
        }
    }

    private boolean isContinued(HttpClient client, Note before, Note now) throws IOException {
        Checkpoint earlier = Checkpoint.read(before.text());
        Checkpoint later = Checkpoint.read(now.text());
        if (earlier.size() == 0 || earlier.size() >= later.size()) {
            return earlier.size() == 0 || earlier.equals(later);
        }
        List<Hash> path = get(client, "/log/consistency/%d/%d".formatted(earlier.size(), later.size()))
                .lines()
                .map(Hash::ofBase64)
                .toList();
        return new ConsistencyProof(earlier.size(), later.size(), path).proves(earlier.root(), later.root());
    }

    private String get(HttpClient client, String path) throws IOException {
        return send(client, HttpRequest.newBuilder(site.resolve(path)).GET(), path);
    }

    private void hand(HttpClient client, Note cosigned) throws IOException {
        String path = "/log/cosignatures";
        send(
                client,
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(cosigned.written())),
                path);
    }

    private static String send(HttpClient client, HttpRequest.Builder request, String path) throws IOException {
        try {
            HttpResponse<String> answer =
                    client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw Stopped.notPossible("witness.answered", String.valueOf(answer.statusCode()), path);
            }
            return answer.body();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the log was asked for %s.".formatted(path), asked);
        }
    }
}
