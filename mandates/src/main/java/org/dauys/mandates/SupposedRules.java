package org.dauys.mandates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Rules by which seats would find other persons: the rules of an act with those on lists left out or put in the place of
 * another's. Districts, registration and the term stay as they are.
 */
public final class SupposedRules {
    private SupposedRules() {}

    /** The quotas that seat persons by themselves, each once. */
    public static List<Group> quotas(PersonsLaw law) {
        return law.sections().values().stream()
                .flatMap(section -> section.all(SeatingRule.SkipForGroup.class).stream())
                .map(SeatingRule.SkipForGroup::group)
                .distinct()
                .map(law::group)
                .toList();
    }

    /** The rules without the quota of a group. */
    public static PersonsLaw without(PersonsLaw law, Group group) {
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        law.sections()
                .forEach((name, section) -> sections.put(
                        name,
                        seated(
                                section,
                                section.seating().stream()
                                        .filter(rule -> !(rule instanceof SeatingRule.Quota quota
                                                && quota.group().equals(group.name())))
                                        .toList())));
        return new PersonsLaw(law.statute(), law.readings(), law.groups(), sections, law.fingerprint());
    }

    /**
     * The rules with those of another act on lists.
     *
     * @param section the section of the other act; if empty, that of the same name, or else the first that seats lists
     * @return empty if the other act says nothing of lists there
     */
    public static Optional<PersonsLaw> lists(PersonsLaw law, PersonsLaw other, Optional<String> section) {
        SequencedMap<String, PersonsSection> sections = new LinkedHashMap<>();
        boolean any = false;
        for (PersonsSection own : law.sections().values()) {
            Optional<PersonsSection> theirs = seatsLists(own) ? theirs(other, own.name(), section) : Optional.empty();
            any |= theirs.isPresent();
            sections.put(
                    own.name(), theirs.map(some -> seated(own, some.seating())).orElse(own));
        }
        SequencedMap<String, Group> groups = new LinkedHashMap<>(law.groups());
        groups.putAll(other.groups());
        return any
                ? Optional.of(new PersonsLaw(other.statute(), other.readings(), groups, sections, other.fingerprint()))
                : Optional.empty();
    }

    private static Optional<PersonsSection> theirs(PersonsLaw other, String name, Optional<String> section) {
        List<String> wanted = new ArrayList<>();
        section.ifPresentOrElse(wanted::add, () -> {
            wanted.add(name);
            wanted.addAll(other.sections().keySet());
        });
        return wanted.stream()
                .flatMap(one -> other.section(one).stream())
                .filter(SupposedRules::seatsLists)
                .findFirst();
    }

    /** Whether the first rule of a section says how the seats of lists find their persons. */
    public static boolean seatsLists(PersonsSection section) {
        return section.seating().stream()
                .findFirst()
                .filter(rule -> switch (rule) {
                    case SeatingRule.PartyDesignates _, SeatingRule.InListOrder _, SeatingRule.PreferenceFirst _ ->
                        true;
                    case SeatingRule.DistrictWinner _,
                            SeatingRule.ShareOfSeats _,
                            SeatingRule.SkipForGroup _,
                            SeatingRule.SwapFewestVotes _,
                            SeatingRule.BestLosers _,
                            SeatingRule.ElectedTwiceChooses _ -> false;
                })
                .isPresent();
    }

    private static PersonsSection seated(PersonsSection section, List<SeatingRule> seating) {
        return new PersonsSection(section.name(), section.registration(), seating, section.vacancies());
    }
}
