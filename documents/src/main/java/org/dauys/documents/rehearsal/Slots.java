package org.dauys.documents.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.dauys.protocol.Item;

/** Where the lines of a protocol stand in a row of numbers: the items, then the options, then the votes against all. */
final class Slots {
    private static final List<Item> ITEMS = List.of(
            Item.VOTERS_ON_LIST,
            Item.CERTIFICATES_ISSUED,
            Item.BALLOTS_RECEIVED,
            Item.BALLOTS_ISSUED,
            Item.ISSUED_BY_CERTIFICATE,
            Item.ISSUED_OUTSIDE,
            Item.BALLOTS_UNUSED,
            Item.BALLOTS_SPOILED,
            Item.BALLOTS_FOUND,
            Item.BALLOTS_INVALID);

    static final int ON_LIST = ITEMS.indexOf(Item.VOTERS_ON_LIST);
    static final int CERTIFICATES = ITEMS.indexOf(Item.CERTIFICATES_ISSUED);
    static final int RECEIVED = ITEMS.indexOf(Item.BALLOTS_RECEIVED);
    static final int ISSUED = ITEMS.indexOf(Item.BALLOTS_ISSUED);
    static final int BY_CERTIFICATE = ITEMS.indexOf(Item.ISSUED_BY_CERTIFICATE);
    static final int OUTSIDE = ITEMS.indexOf(Item.ISSUED_OUTSIDE);
    static final int UNUSED = ITEMS.indexOf(Item.BALLOTS_UNUSED);
    static final int SPOILED = ITEMS.indexOf(Item.BALLOTS_SPOILED);
    static final int FOUND = ITEMS.indexOf(Item.BALLOTS_FOUND);
    static final int INVALID = ITEMS.indexOf(Item.BALLOTS_INVALID);
    static final int VOTES = ITEMS.size();

    private Slots() {}

    /** The codes of the columns. */
    static List<String> codes(List<String> options) {
        List<String> codes = new ArrayList<>();
        ITEMS.forEach(item -> codes.add(item.code()));
        codes.addAll(options);
        return codes;
    }
}
