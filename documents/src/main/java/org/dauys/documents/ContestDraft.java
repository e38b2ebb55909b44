package org.dauys.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.Text;
import org.dauys.reading.Fields;

/** A contest while its constituencies are still being read. */
final class ContestDraft {
    private final String id;
    private final Fields fields;
    private final Optional<Text> title;
    private final Optional<String> body;
    private final Optional<String> section;
    private final Contest.CountedFrom countedFrom;
    private final Parts.Where where;
    private final OptionalLong house;
    private final List<Constituency> constituencies = new ArrayList<>();
    private boolean partial;

    ContestDraft(
            String id,
            Fields fields,
            Optional<Text> title,
            Optional<String> body,
            Optional<String> section,
            Contest.CountedFrom countedFrom,
            Parts.Where where,
            OptionalLong house) {
        this.id = id;
        this.fields = fields;
        this.title = title;
        this.body = body;
        this.section = section;
        this.countedFrom = countedFrom;
        this.where = where;
        this.house = house;
        this.partial = where == Parts.Where.NOWHERE;
    }

    String id() {
        return id;
    }

    Fields fields() {
        return fields;
    }

    Contest.CountedFrom countedFrom() {
        return countedFrom;
    }

    boolean fills(String bodyId) {
        return body.filter(bodyId::equals).isPresent();
    }

    boolean leavesConstituenciesToTable() {
        return where == Parts.Where.IN_FILE;
    }

    boolean listsConstituencies() {
        return where == Parts.Where.HERE;
    }

    boolean hasItsConstituenciesNowhere() {
        return where == Parts.Where.NOWHERE;
    }

    void add(Constituency constituency) {
        constituencies.add(constituency);
    }

    /** Says that there are constituencies that could not be read. */
    void leaveOpen() {
        partial = true;
    }

    /** Whether all its constituencies are known, and there is none. */
    boolean isEmpty() {
        return !partial && constituencies.isEmpty();
    }

    /** Whether it cannot be told whether it fills a body, or with how many seats. */
    boolean isUnclear(String bodyId, Roll bodies) {
        return body.filter(bodies::has).isEmpty() || (fills(bodyId) && (isEmpty() || seats().isEmpty()));
    }

    /** The seats of all its constituencies, if all are known and the law does not find another number. */
    Optional<Long> seats() {
        boolean found = house.isPresent() || constituencies.stream().anyMatch(one -> one.seats() == 0);
        return partial || found
                ? Optional.empty()
                : Optional.of(constituencies.stream()
                        .mapToLong(constituency -> constituency.seats() + constituency.leveling())
                        .sum());
    }

    /** The contest, if nothing is missing. */
    Optional<Contest> contest() {
        return title.isEmpty() || body.isEmpty() || section.isEmpty() || partial
                ? Optional.empty()
                : Optional.of(
                        new Contest(id, title.get(), body.get(), section.get(), countedFrom, constituencies, house));
    }
}
