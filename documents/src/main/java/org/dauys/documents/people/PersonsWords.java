package org.dauys.documents.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Lines;
import org.dauys.documents.Names;
import org.dauys.documents.Narrator;
import org.dauys.documents.Words;
import org.dauys.election.Constituency;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.figures.Fraction;
import org.dauys.figures.Question;
import org.dauys.figures.Rounding;
import org.dauys.mandates.Mandates;
import org.dauys.mandates.PersonsLaw;
import org.dauys.mandates.Seated;
import org.dauys.mandates.TermAct;
import org.dauys.reading.Finding;

/**
 * What all texts about those who sit say in the same words.
 *
 * @param people how persons, lists and places are named
 * @param membership who sits
 */
record PersonsWords(PeopleWords people, Membership membership) {
    static PersonsWords of(Language language, Membership membership) {
        return new PersonsWords(
                PeopleWords.of(
                        language,
                        membership.record(),
                        membership.people(),
                        membership.law().applied()),
                membership);
    }

    Words words() {
        return people.words();
    }

    Names names() {
        return people.names();
    }

    String say(String key) {
        return people.say(key);
    }

    String say(String key, Map<String, ?> arguments) {
        return people.say(key, arguments);
    }

    String person(String id) {
        return people.person(id);
    }

    String persons(List<String> ids) {
        return people.persons(ids);
    }

    String place(String code) {
        return people.place(code);
    }

    String line(Finding finding) {
        return people.line(finding);
    }

    List<String> cautions() {
        return people.cautions();
    }

    /** The title of the election, and what everybody must know first. */
    void head(Lines lines) {
        lines.paragraph("", membership.record().election().title().in(words().language()));
        cautions().forEach(caution -> lines.paragraph("! ", caution));
    }

    /** What is missing, as the catalogues call it. */
    String lack(Seated.Lack lack) {
        return lack == Seated.Lack.TRAITS && people.isLocked() ? "LOCKED" : lack.name();
    }

    /** Whether it may be said who belongs to a group: only where officials published it. */
    boolean mayNameGroups() {
        return membership.people().traits() == People.Kept.PUBLISHED;
    }

    /** What must be decided, what can be chosen, and what is then to be written; several lines. */
    String question(Question question) {
        return new Narrator(Words.in(words().language()), membership.account().result(), new PersonsSteps(this))
                .question(question)
                .stripTrailing();
    }

    /** What a question asks. */
    String questionTitle(Question question) {
        String last = question.path().last();
        String list = list(question);
        return say(
                "persons-question",
                Map.of(
                        "topic", question.topic().replace('-', '_'),
                        "list", list,
                        "person", person(last)));
    }

    /** The list of a path {@code persons/house/where/LIST/…}. */
    private String list(Question question) {
        List<String> path = List.of(question.path().toString().split("/", -1));
        return path.size() > 4 ? names().option(path.get(2), path.get(3)) : "";
    }

    /** What one may choose: a person, a district or a list. */
    String choice(Question question, String choice) {
        String person = person(choice);
        if (!person.equals(choice)) {
            return person;
        }
        String place = place(choice);
        return place.equals(choice) ? people.party(choice) : place;
    }

    /** Whose seats they are: a list, or a district. */
    String holder(Mandates mandates) {
        return district(mandates)
                .map(place -> place.title().in(words().language()))
                .orElseGet(() -> option(mandates));
    }

    private String option(Mandates mandates) {
        return membership.law().applied().groups().containsKey(mandates.holder())
                ? people.group(mandates.holder())
                : names().option(mandates.where(), mandates.holder());
    }

    /** The party of a district's winner, where it says something. */
    Optional<String> party(Mandates mandates) {
        return district(mandates).isEmpty() || mandates.holder().equals(Party.UNKNOWN_CODE)
                ? Optional.empty()
                : Optional.of(option(mandates));
    }

    /** Whose seat a number of a house is on a day: the list, or the district and the party that won it last. */
    String holder(Membership.House house, int seat, LocalDate day) {
        Optional<TermAct> anew = house.term().electedAnew(seat, day);
        return house.seating()
                .of(seat)
                .map(Seated::mandates)
                .map(mandates -> (anew.isPresent() ? anew.get().party().map(people::party) : party(mandates))
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
                ? words().number(mandates.first())
                : words().number(mandates.first()) + "–" + words().number(mandates.first() + mandates.number() - 1L);
    }

    /** A share and its rounding: {@code at least 30 %, rounded up}. */
    String share(Fraction share, Rounding rounding) {
        return say("persons-share", Map.of("share", words().percent(share), "rounding", rounding.name()));
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
