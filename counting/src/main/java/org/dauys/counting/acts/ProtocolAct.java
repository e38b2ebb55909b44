package org.dauys.counting.acts;

import java.util.List;
import java.util.Map;

/** An act on one protocol. It names the revision of the protocol that its author saw, and is refused if that is stale. */
public sealed interface ProtocolAct extends NightAct {
    /** The protocol. */
    Paper paper();

    /** The revision that the author saw. */
    long seen();

    /** An act that is done for a reason, which is published. */
    sealed interface Reasoned extends ProtocolAct {
        /** Why. */
        String reason();
    }

    /** An act that rests on a document: a decision, a ruling, a protocol of a recount. */
    sealed interface Documented extends Reasoned {
        /** The number and day of the document. */
        String document();
    }

    /** An act that changes figures that were approved. */
    sealed interface Amending extends Documented {
        /** The lines that it changes. */
        List<Amendment> amendments();
    }

    /**
     * A line that is changed.
     *
     * @param line the code of the line
     * @param before the figure in force, or {@link org.dauys.protocol.Figures#BLANK}
     * @param after the figure from now on, or {@link org.dauys.protocol.Figures#BLANK}
     */
    record Amendment(String line, int before, int after) {}

    /** The first entry. A line that is blank on the paper is not among the figures, which go by the code of the line. */
    record Enter(Paper paper, long seen, Map<String, Integer> figures) implements ProtocolAct {
        /** The act with its own map. */
        public Enter {
            figures = Map.copyOf(figures);
        }
    }

    /** The second entry, typed without sight of the first. */
    record EnterAgain(Paper paper, long seen, Map<String, Integer> figures) implements ProtocolAct {
        /** The act with its own map. */
        public EnterAgain {
            figures = Map.copyOf(figures);
        }
    }

    /** The lines that differ, typed once more by the one whose turn it is; a line that stays blank is in {@code blank}. */
    record Retype(Paper paper, long seen, Map<String, Integer> figures, List<String> blank) implements ProtocolAct {
        /** The act with its own collections. */
        public Retype {
            figures = Map.copyOf(figures);
            blank = blank.stream().sorted().toList();
        }
    }

    /**
     * Closes what a rule found, with a reason.
     *
     * @param rule the code of the rule
     * @param line the code of the line; empty if the rule found it in the whole protocol
     */
    record CloseFinding(Paper paper, long seen, String rule, String line, String reason) implements Reasoned {}

    /** Approves it. */
    record Approve(Paper paper, long seen) implements ProtocolAct {}

    /** Sends it back: before approval to be entered anew, after transmission to the commission below. */
    record Return(Paper paper, long seen, String reason) implements Reasoned {}

    /** Sets it aside. */
    record Quarantine(Paper paper, long seen, String reason) implements Reasoned {}

    /** Lets it count that was set aside. */
    record Clear(Paper paper, long seen, String reason, String document) implements Documented {}

    /** Hands it to the commission above the one that has it. */
    record Transmit(Paper paper, long seen) implements ProtocolAct {}

    /** Corrects slips of the pen. */
    record Correct(Paper paper, long seen, List<Amendment> amendments, String reason, String document)
            implements Amending {
        /** The act with its own list. */
        public Correct {
            amendments = List.copyOf(amendments);
        }
    }

    /** Puts the figures of a recount in the place of those first counted. */
    record Recount(Paper paper, long seen, List<Amendment> amendments, String reason, String document)
            implements Amending {
        /** The act with its own list. */
        public Recount {
            amendments = List.copyOf(amendments);
        }
    }

    /** Notes that it is disputed. */
    record Dispute(Paper paper, long seen, String reason, String document) implements Documented {}

    /** Ends a dispute. */
    record Settle(Paper paper, long seen, String reason, String document) implements Documented {}

    /** Finds the voting invalid. */
    record Invalidate(Paper paper, long seen, String reason, String document) implements Documented {}

    /** Orders repeat voting, whose protocol is awaited from now on. */
    record Repeat(Paper paper, long seen, String reason, String document) implements Documented {}

    /** Opens it again, to be entered anew; until it is approved again it is set aside. */
    record Reopen(Paper paper, long seen, String reason, String document) implements Documented {}
}
