package org.dauys.journal;

import java.util.List;
import java.util.stream.Collectors;

/** An inclusion proof with its signed checkpoint, as one file: {@code c2sp.org/tlog-proof@v1}. */
public record ProofFile(InclusionProof proof, Note checkpoint) {
    private static final String HEAD = "c2sp.org/tlog-proof@v1\n";
    private static final String INDEX = "index ";

    public ProofFile {
        long size = Checkpoint.read(checkpoint.text()).size();
        if (proof.size() != size) {
            throw new IllegalArgumentException(
                    "The proof is of a log of " + proof.size() + " entries, the checkpoint of one of " + size + ".");
        }
    }

    /** Reads the file. What is none is an {@link IllegalArgumentException}. */
    public static ProofFile read(String written) {
        int end = written.indexOf("\n\n");
        if (end < 0 || !written.startsWith(HEAD)) {
            throw new IllegalArgumentException("A file of a proof begins with " + HEAD + "and has an empty line.");
        }
        List<String> lines = written.substring(HEAD.length(), end + 1)
                .lines()
                .dropWhile(line -> line.startsWith("extra "))
                .toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new IllegalArgumentException("A proof names its index: " + written);
        }
        long index = Text.number(lines.getFirst().substring(INDEX.length()));
        var path = lines.stream().skip(1).map(Hash::ofBase64).toList();
        Note checkpoint = Note.read(written.substring(end + 2));
        return new ProofFile(
                new InclusionProof(index, Checkpoint.read(checkpoint.text()).size(), path), checkpoint);
    }

    /** Whether the entry is in the log of this origin and key. */
    public boolean proves(byte[] entry, Verifier log) {
        Checkpoint claimed = Checkpoint.read(checkpoint.text());
        return claimed.origin().equals(log.name())
                && checkpoint.isSignedBy(log)
                && proof.proves(Hash.leaf(entry), claimed.root());
    }

    /** As it is published. */
    public String written() {
        return proof.path().stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining("", HEAD + INDEX + proof.index() + "\n", "\n" + checkpoint.written()));
    }
}
