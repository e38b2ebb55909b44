package org.dauys.counting.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dauys.protocol.Measure;

/** An act on the count as a whole, or beside a protocol without changing it. */
public sealed interface CountAct extends NightAct {
    /**
     * Keeps an image of a protocol beside it. The protocol stays at its revision.
     *
     * @param sha256 the hash of the stored bytes, 64 hexadecimal digits in lower case
     * @param type the media type
     * @param bytes how many bytes are stored
     */
    record AttachImage(Paper paper, String sha256, String type, long bytes) implements CountAct {}

    /**
     * Gives the figures of an upper commission's own protocol; a later one takes the place of an earlier one.
     *
     * @param commission the code of the commission
     * @param contest the id of the contest
     * @param seen the revision of that protocol that the author saw, 0 if there was none
     * @param figures its figures by the code of the line; a blank line is not there
     * @param reason why an earlier one is replaced; empty for the first, or what the figures are if they are made up, e.g.
     *     {@code rehearsal}
     */
    record SumUp(String commission, String contest, long seen, Map<String, Long> figures, String reason)
            implements CountAct {
        /** The act with its own map. */
        public SumUp {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * Reports the turnout. A later report of the same hour takes the place of an earlier one.
     *
     * @param commission the code of the commission
     * @param hour the hour, e.g. {@code 12:00}
     * @param measure whether it is a number of voters or a share of those on the list
     * @param figure the number, or the numerator of the share
     * @param of 1 for a number, or the denominator of the share
     */
    record ReportTurnout(String commission, String hour, Measure measure, long figure, long of) implements CountAct {}

    /** An answer to a question of the count. */
    sealed interface Answer extends CountAct {
        /** The path of the question. */
        String question();

        /** What could be chosen. */
        List<String> among();

        /** What was chosen. */
        List<String> chosen();

        /** The reason, or how the lot was drawn and how to repeat it. */
        String reason();

        /** The document. */
        String document();
    }

    /**
     * Records a lot.
     *
     * @param reason how it was drawn and how anybody can repeat it
     */
    record DrawLot(String question, List<String> among, List<String> chosen, String reason, String document)
            implements Answer {
        /** The act with its own lists. */
        public DrawLot {
            among = List.copyOf(among);
            chosen = List.copyOf(chosen);
        }
    }

    /** Decides a question that the law leaves open, or that hangs on what is not known of the law. */
    record Decide(String question, List<String> among, List<String> chosen, String reason, String document)
            implements Answer {
        /** The act with its own lists. */
        public Decide {
            among = List.copyOf(among);
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * Takes over protocols from a file; each must be awaited.
     *
     * @param file the name of the file
     * @param sha256 its hash, 64 hexadecimal digits in lower case
     * @param contest the id of the contest
     * @param label says what the figures are if they are made up, e.g. {@code rehearsal}; empty if they are real
     * @param rows the protocols
     * @param sum the sum of all figures of the rows, as the sender added them up
     */
    record Import(String file, String sha256, String contest, String label, List<Row> rows, long sum)
            implements CountAct {
        /** The act with its own list. */
        public Import {
            rows = List.copyOf(rows);
        }

        /** The protocols that are taken over. */
        public Stream<Paper> papers() {
            return rows.stream().map(row -> new Paper(row.station(), contest));
        }

        /**
         * One protocol.
         *
         * @param station the code of the station
         * @param line its line in the file
         * @param figures its figures by the code of the line; a blank line is not there
         */
        public record Row(String station, int line, Map<String, Integer> figures) {
            /** The row with its own map. */
            public Row {
                figures = Map.copyOf(figures);
            }
        }
    }

    /**
     * Publishes something.
     *
     * @param what what it is, e.g. {@code preliminary-results}
     * @param sha256 the hash of what was published, 64 hexadecimal digits in lower case
     */
    record Publish(String what, String sha256) implements CountAct {}

    /**
     * Declares the result of a contest. From now on only a ruling lets its figures change.
     *
     * @param contest the id of the contest
     * @param sha256 the fingerprint of the data that is declared, 64 hexadecimal digits in lower case
     * @param document the decision of the commission
     */
    record Declare(String contest, String sha256, String document) implements CountAct {}

    /**
     * A legal act after the declaration. Acts that cite it as their document may change figures of the contest.
     *
     * @param contest the id of the contest
     * @param document its number and day, as the acts cite it
     * @param authority who issued it
     * @param on its day
     * @param reason what it orders
     */
    record Ruling(String contest, String document, String authority, LocalDate on, String reason) implements CountAct {}
}
