package org.dauys.documents;

import java.util.concurrent.atomic.AtomicLong;

/** Is told how far a long work is, now and then; several threads may tell it at a time. */
@FunctionalInterface
public interface Headway {
    /** Nobody waits for it. */
    Headway UNWATCHED = (_, _, _) -> {};

    /** A part of the work. */
    enum Part {
        /** Stations of a rehearsal are made up. */
        REHEARSE,
        /** Stations are read, in bytes. */
        READ_STATIONS,
        /** Protocols are read, in bytes. */
        READ_PROTOCOLS,
        /** Protocols that a rule refuses are looked for, station by station. */
        SET_ASIDE,
        /** Every rule is tried, station by station. */
        EXAMINE,
        /** Tables are written, station by station. */
        WRITE_TABLES,
        /** The report of NIST is written, object by object. */
        WRITE_REPORT
    }

    /**
     * So much of a part is done.
     *
     * @param all what is done in the end
     */
    void reached(Part part, long done, long all);

    /** Adds up what several threads do of one part. */
    final class Sum {
        private final Headway headway;
        private final Part part;
        private final AtomicLong done;
        private final long all;

        /**
         * The sum.
         *
         * @param done what was done before
         */
        public Sum(Headway headway, Part part, long done, long all) {
            this.headway = headway;
            this.part = part;
            this.done = new AtomicLong(done);
            this.all = all;
        }

        /** So much more is done. */
        public void add(long more) {
            headway.reached(part, done.addAndGet(more), all);
        }
    }
}
