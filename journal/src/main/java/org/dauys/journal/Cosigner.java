package org.dauys.journal;

import java.nio.ByteBuffer;

/**
 * The key of a witness.
 *
 * @param signer the pair of keys
 */
public record Cosigner(Signer signer) {
    /** Its public half. */
    public Witness witness() {
        return new Witness(signer.verifier().name(), signer.verifier().key());
    }

    /**
     * A checkpoint with the signature of the witness besides those it has.
     *
     * @param seconds the time, since 1970
     * @throws IllegalArgumentException if it is no checkpoint, or the time is before 1970
     */
    public Note cosign(Note checkpoint, long seconds) {
        Checkpoint.read(checkpoint.text());
        if (seconds < 0) {
            throw new IllegalArgumentException("A witness does not sign before 1970: " + seconds);
        }
        byte[] signature =
                signer.sign(Witness.message(checkpoint.text(), seconds)).bytes().toArray();
        byte[] timed = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature)
                .array();
        return checkpoint.with(new Note.Signature(witness().name(), witness().id(), Bytes.of(timed)));
    }
}
