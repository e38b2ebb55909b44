package org.dauys.server.night;

import java.time.Instant;
import org.dauys.journal.Hash;

/**
 * That an act is in the journal, on the disk.
 *
 * @param index its position, counted from 0
 * @param leaf the hash of its entry in the tree of the journal
 * @param time when it was taken
 */
public record Receipt(long index, Hash leaf, Instant time) {}
