package org.dauys.journal;

/**
 * An entry as it lies in the storage.
 *
 * @param index its place, from 0
 * @param leaf its leaf hash, as it was when the entry was appended
 * @param stamp what {@link Stamps} made of index and leaf hash
 * @param entry its bytes
 */
public record Row(long index, Bytes leaf, Bytes stamp, Bytes entry) {}
