package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.dauys.documents.FolderTexts;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Winner;
import org.dauys.figures.Citation;
import org.dauys.mandates.Answer;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.CandidateList.Place;
import org.dauys.mandates.Roll.InPerson;
import org.dauys.reading.Row;

/** Reads who stands on lists and in person. */
final class ListsReader {
    private static final long MOST_PLACES = 1_000_000;

    private final FolderTexts texts;
    private final Known known;
    private final SequencedMap<Key, List<Place>> lists = new LinkedHashMap<>();
    private final Map<List<String>, Citation> places = new HashMap<>();
    private final Map<List<String>, OnList> onLists = new HashMap<>();

    private record Key(String where, String party) {}

    private record OnList(Key key, Citation entry) {}

    ListsReader(FolderTexts texts, Known known) {
        this.texts = texts;
        this.known = known;
    }

    /** All lists, in the order of the files and of the places. */
    List<CandidateList> lists() {
        for (String file : texts.tables(FolderTexts.CANDIDATE_LISTS)) {
            texts.rows(
                    file,
                    List.of("party", "place", "person", "name"),
                    List.of("where", "votes", "member", "source"),
                    this::row);
        }
        List<CandidateList> all = new ArrayList<>();
        lists.forEach((key, persons) -> {
            persons.sort(Comparator.comparingInt(Place::number));
            all.add(new CandidateList(key.where(), key.party(), persons));
        });
        return all;
    }

    private void row(Row row) {
        Optional<String> where = known.where(row);
        Optional<String> party = known.party(row);
        Optional<Long> number = row.wholeNumber("place", 1, MOST_PLACES);
        Optional<String> person = known.enter(row, "person", row.text("name"));
        OptionalLong votes =
                row.optionalWholeNumber("votes").map(OptionalLong::of).orElse(OptionalLong.empty());
        Answer member = row.optionalWord("member", YesOrNo.class)
                .map(answer -> Answer.of(answer == YesOrNo.YES))
                .orElse(Answer.UNKNOWN);
        if (where.isEmpty() || party.isEmpty()) {
            return;
        }
        var key = new Key(where.get(), party.get());
        Citation entry = Known.entry(row);
        number.map(place -> places.putIfAbsent(List.of(key.where(), key.party(), place.toString()), entry))
                .ifPresent(first -> row.report(PeopleCode.PLACE_TWICE, "place", Known.shown(first)));
        if (number.isEmpty() || person.isEmpty()) {
            return;
        }
        once(row, key, person.get(), entry);
        lists.computeIfAbsent(key, _ -> new ArrayList<>())
                .add(new Place(number.get().intValue(), person.get(), votes, member, entry));
    }

    /** Reports a person who is on a list already; one party may put a person up in several constituencies. */
    private void once(Row row, Key key, String person, Citation entry) {
        String contest = known.contest(key.where()).id();
        OnList contested = onLists.putIfAbsent(List.of(contest, person), new OnList(key, entry));
        OnList listed = onLists.putIfAbsent(List.of(contest, key.where(), person), new OnList(key, entry));
        if (listed != null) {
            row.report(PeopleCode.ON_LISTS_TWICE, "person", Known.shown(listed.entry()));
        } else if (contested != null && !contested.key().party().equals(key.party())) {
            row.report(PeopleCode.ON_LISTS_TWICE, "person", Known.shown(contested.entry()));
        }
    }

    /** Who stands in person, as far as candidates.csv gives ids, and who was declared elected in a district. */
    List<InPerson> inPerson(ElectionRecord record) {
        List<InPerson> all = new ArrayList<>();
        texts.rows(
                FolderTexts.CANDIDATES,
                List.of("constituency", "candidate", "name", "party"),
                List.of("person"),
                row -> {
                    if (!row.text("person").isEmpty()) {
                        known.enter(row, "person", row.text("name"))
                                .ifPresent(person ->
                                        all.add(new InPerson(row.text("constituency"), row.text("candidate"), person)));
                    }
                });
        Map<String, String> ids = winnersWithId();
        for (Winner winner : record.winners()) {
            String id = ids.getOrDefault(winner.entry().place(), "");
            if (!id.isEmpty() || !winner.person().isEmpty()) {
                String person = id.isEmpty() ? id(winner) : id;
                known.enter(person, winner.person(), winner.entry());
                all.add(new InPerson(winner.constituency(), winner.party(), person));
            }
        }
        return all;
    }

    /** The ids of winners by their line. */
    private Map<String, String> winnersWithId() {
        Map<String, String> ids = new HashMap<>();
        texts.rows(FolderTexts.WINNERS, List.of("constituency", "party", "person"), List.of("id", "source"), row -> {
            if (!row.text("id").isEmpty()) {
                known.enter(row, "id", row.text("person"))
                        .ifPresent(id -> ids.put(String.valueOf(row.place().line()), id));
            }
        });
        return ids;
    }

    /** What a winner without an id is called: the constituency and the line say who is meant. */
    private static String id(Winner winner) {
        String code =
                winner.constituency().toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
        return "winner-" + code + "-" + winner.entry().place();
    }
}
