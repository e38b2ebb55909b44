/**
 * An append-only log of bytes that cannot be rewritten unnoticed.
 *
 * <p>The entries are the leaves of a Merkle tree as in RFC 6962 and RFC 9162. A {@link org.dauys.journal.Checkpoint} says
 * how many entries the log has and what the root of their tree is; signed, it binds whoever keeps the log to every entry
 * before it. An {@link org.dauys.journal.InclusionProof} shows that an entry is among them, a
 * {@link org.dauys.journal.ConsistencyProof} that a later log begins with the whole of an earlier one. Whoever has the
 * checkpoint can check both without the log.
 *
 * <p>The rows lie in a {@link org.dauys.journal.Storage}. An {@link org.dauys.journal.Audit} reads all of them again and
 * says which were changed, removed, inserted or moved.
 *
 * <p>This room knows bytes. It must never know what they mean, nor files, databases, the clock or chance.
 *
 * {@snippet :
 * var journal = Journal.open(storage, signer.stamps());
 * long index = journal.append(List.of(entry));
 * Note signed = journal.checkpoint(signer);
 * journal.inclusion(index, journal.size()).proves(Hash.leaf(entry), Checkpoint.read(signed.text()).root());
 * }
 */
@NullMarked
package org.dauys.journal;

import org.jspecify.annotations.NullMarked;
