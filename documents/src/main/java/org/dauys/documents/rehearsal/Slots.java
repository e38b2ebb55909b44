package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.dauys.protocol.Item;

/** Where the lines of a protocol stand in a row of numbers: every item, then the options, then the votes against all. */
final class Slots {
    static final int ON_LIST = Item.VOTERS_ON_LIST.ordinal();
    static final int CERTIFICATES = Item.CERTIFICATES_ISSUED.ordinal();
    static final int RECEIVED = Item.BALLOTS_RECEIVED.ordinal();
    static final int ISSUED = Item.BALLOTS_ISSUED.ordinal();
    static final int BY_CERTIFICATE = Item.ISSUED_BY_CERTIFICATE.ordinal();
    static final int OUTSIDE = Item.ISSUED_OUTSIDE.ordinal();
    static final int UNUSED = Item.BALLOTS_UNUSED.ordinal();
    static final int SPOILED = Item.BALLOTS_SPOILED.ordinal();
    static final int FOUND = Item.BALLOTS_FOUND.ordinal();
    static final int INVALID = Item.BALLOTS_INVALID.ordinal();
    static final int VOTES = Item.VOTES.ordinal();

    private Slots() {}

    /** The codes of the columns. */
    static List<String> codes(List<String> options) {
        List<String> codes = new ArrayList<>();
        for (Item item : Item.values()) {
            if (item.ordinal() < VOTES) {
                codes.add(item.code());
            }
        }
        codes.addAll(options);
        return codes;
    }
}
