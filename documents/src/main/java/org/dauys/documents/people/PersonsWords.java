package org.dauys.documents.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Names;
import org.dauys.documents.Words;
import org.dauys.election.Constituency;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.figures.Fraction;
import org.dauys.figures.Rounding;
import org.dauys.mandates.CandidateList;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.Person;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Seated;

/**
 * What all texts about persons say in the same words.
 *
 * @param words the words of one language
 * @param names the names of parties
 * @param membership who sits
 */
record PersonsWords(Words words, Names names, Membership membership) {
    /** So many persons are named; of more only how many further there are. */
    private static final int NAMED = 12;

    static PersonsWords of(Language language, Membership membership) {
        Words words = Words.in(language, "persons_%s.properties".formatted(language.code()));
        return new PersonsWords(words, new Names(words, membership.record()), membership);
    }

    String say(String key) {
        return words.of(key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.of(key, arguments);
    }

    /** The title of the election, and that its persons are made up, if they are. */
    void head(Lines lines) {
        lines.paragraph("", membership.record().election().title().in(words.language()));
        rehearsal().ifPresent(label -> lines.paragraph("! ", label));
    }

    /** Says that the persons are made up, if they are. */
    Optional<String> rehearsal() {
        return membership
                .people()
                .roll()
                .rehearsal()
                .map(seed -> say("persons-rehearsal", Map.of("seed", seed.toString())));
    }

    /** A person by name, or by the place on the list if no name is at hand. */
    String person(String id) {
        Person person = membership.people().roll().persons().get(id);
        if (person != null && !person.name().isEmpty()) {
            return person.name();
        }
        return membership.people().roll().lists().stream()
                .flatMap(list -> list.places().stream()
                        .filter(place -> place.person().equals(id))
                        .map(place -> placed(list, place)))
                .findFirst()
                .orElse(id);
    }

    private String placed(CandidateList list, CandidateList.Place place) {
        return say("persons-place", Map.of("number", place.number(), "list", names.party(list.party())));
    }

    /** Some persons, the first of them named. */
    String persons(List<String> ids) {
        List<String> some =
                new ArrayList<>(ids.stream().limit(NAMED).map(this::person).toList());
        if (ids.size() > NAMED) {
            some.add(say("persons-further", Map.of("count", ids.size() - NAMED)));
        }
        return String.join(", ", some);
    }

    /** Whose seats they are: a list, or a district. */
    String holder(Mandates mandates) {
        return district(mandates)
                .map(place -> place.title().in(words.language()))
                .orElseGet(() -> option(mandates));
    }

    private String option(Mandates mandates) {
        return membership.law().applied().groups().containsKey(mandates.holder())
                ? membership.law().applied().group(mandates.holder()).title().in(words.language())
                : names.option(mandates.where(), mandates.holder());
    }

    /** The party of a district's winner, where it says something. */
    Optional<String> party(Mandates mandates) {
        return district(mandates).isEmpty() || mandates.holder().equals(Party.UNKNOWN_CODE)
                ? Optional.empty()
                : Optional.of(option(mandates));
    }

    /** Whose seat a number of a house is: the list, or the district and the party that won it. */
    String holder(Membership.House house, int seat) {
        return house.seating()
                .of(seat)
                .map(Seated::mandates)
                .map(mandates -> party(mandates)
                        .map(party -> holder(mandates) + ", " + party)
                        .orElseGet(() -> holder(mandates)))
                .orElse("");
    }

    /** The district, where a contest has several of one seat each. */
    static Optional<Constituency> district(Mandates mandates) {
        List<Constituency> all = mandates.contest().constituencies();
        return all.size() > 1
                ? all.stream()
                        .filter(place -> place.code().equals(mandates.where()) && place.seats() == 1)
                        .findFirst()
                : Optional.empty();
    }

    /** The numbers of seats: {@code 41–48}. */
    String numbers(Mandates mandates) {
        return mandates.number() == 1
                ? words.number(mandates.first())
                : words.number(mandates.first()) + "–" + words.number(mandates.first() + mandates.number() - 1L);
    }

    /** A share and its rounding: {@code at least 30 %, rounded up}. */
    String share(Fraction share, Rounding rounding) {
        return say("persons-share", Map.of("share", words.percent(share), "rounding", rounding.name()));
    }

    /** How a parameter is read otherwise. */
    String reading(PersonsLaw.Reading reading) {
        String parameter = reading.parameter().substring(reading.parameter().lastIndexOf('.') + 1);
        return say(
                "persons-reading",
                Map.of(
                        "parameter", parameter.replace('-', '_'),
                        "value", reading.value().toUpperCase(Locale.ROOT),
                        "confidence", reading.confidence().name(),
                        "source", reading.source()));
    }
}
