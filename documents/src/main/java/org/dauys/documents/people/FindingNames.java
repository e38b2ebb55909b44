package org.dauys.documents.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dauys.mandates.SeatingCode;
import org.dauys.mandates.registration.RegistrationCode;
import org.dauys.mandates.term.TermCode;
import org.dauys.reading.Code;
import org.dauys.reading.Finding;

/** Names what findings on persons call by id or code, as people know it; the id stays beside the name of a person. */
record FindingNames(PeopleWords say) {
    /** What a value or a detail of a finding is. */
    private enum What {
        PERSON,
        PERSONS,
        PARTY,
        PLACE,
        GROUP,
        STATUS,
        ACT,
        ACTS,
        DAY,
        AS_IT_IS
    }

    /** What the value is, then what each detail is; what is not named stays as it is. */
    private static final Map<Code, List<What>> WHATS = Map.ofEntries(
            Map.entry(SeatingCode.NOT_ON_LIST, List.of(What.PERSON, What.PARTY)),
            Map.entry(SeatingCode.CHOSEN_TWICE, List.of(What.PERSON, What.PARTY)),
            Map.entry(SeatingCode.NO_LONGER_STANDS, List.of(What.PERSON, What.STATUS, What.DAY)),
            Map.entry(SeatingCode.WRONG_NUMBER, List.of(What.AS_IT_IS, What.AS_IT_IS, What.AS_IT_IS, What.PARTY)),
            Map.entry(
                    SeatingCode.TOO_FEW_OF_GROUP,
                    List.of(What.AS_IT_IS, What.AS_IT_IS, What.AS_IT_IS, What.AS_IT_IS, What.PARTY)),
            Map.entry(SeatingCode.GROUP_NOT_KNOWN, List.of(What.AS_IT_IS, What.AS_IT_IS, What.PARTY)),
            Map.entry(SeatingCode.BEFORE_ELECTION, List.of(What.DAY, What.DAY)),
            Map.entry(SeatingCode.NO_SEATS, List.of(What.AS_IT_IS, What.PARTY)),
            Map.entry(SeatingCode.WON_DISTRICT, List.of(What.PERSON, What.PLACE)),
            Map.entry(SeatingCode.SEVERAL_CHOICES, List.of(What.AS_IT_IS, What.PARTY)),
            Map.entry(RegistrationCode.TOO_YOUNG, List.of(What.PERSON)),
            Map.entry(RegistrationCode.NOT_A_CITIZEN, List.of(What.PERSON)),
            Map.entry(RegistrationCode.NOT_A_RESIDENT, List.of(What.PERSON)),
            Map.entry(RegistrationCode.NOT_A_MEMBER, List.of(What.PERSON, What.PARTY)),
            Map.entry(RegistrationCode.TOO_FEW_OF_GROUP, List.of(What.PARTY, What.GROUP)),
            Map.entry(RegistrationCode.TOO_MANY_OF_GROUP, List.of(What.PARTY, What.GROUP)),
            Map.entry(RegistrationCode.GROUP_NOT_SPACED, List.of(What.PARTY, What.GROUP)),
            Map.entry(RegistrationCode.TWICE_ON_LIST, List.of(What.PERSON)),
            Map.entry(RegistrationCode.STANDS_TWICE, List.of(What.PERSON)),
            Map.entry(RegistrationCode.CANNOT_FOLLOW, List.of(What.STATUS, What.STATUS)),
            Map.entry(RegistrationCode.NOBODY_MEANT, List.of(What.AS_IT_IS, What.PLACE)),
            Map.entry(TermCode.NOT_THE_HOLDER, List.of(What.PERSON, What.PERSON)),
            Map.entry(TermCode.SEAT_IS_TAKEN, List.of(What.AS_IT_IS, What.PERSON)),
            Map.entry(TermCode.HAS_A_SEAT, List.of(What.PERSON)),
            Map.entry(TermCode.NOT_ON_THE_LIST, List.of(What.PERSON, What.PARTY)),
            Map.entry(TermCode.NOT_ELIGIBLE_ANY_MORE, List.of(What.PERSON, What.ACT)),
            Map.entry(TermCode.NOT_THE_NEXT, List.of(What.PERSON, What.PERSONS)),
            Map.entry(TermCode.NO_CAUSE_OF_THE_LAW, List.of(What.ACT, What.ACTS)),
            Map.entry(TermCode.OUT_OF_ORDER, List.of(What.DAY, What.DAY)),
            Map.entry(TermCode.ELECTED_TWICE, List.of(What.PERSON)));

    /** The same finding, with names. */
    Finding named(Finding finding) {
        List<What> whats = WHATS.getOrDefault(finding.code(), List.of());
        List<String> details = new ArrayList<>();
        for (int i = 0; i < finding.details().size(); i++) {
            details.add(
                    i + 1 < whats.size()
                            ? said(whats.get(i + 1), finding.details().get(i))
                            : finding.details().get(i));
        }
        String value = whats.isEmpty() ? finding.value() : said(whats.getFirst(), finding.value());
        return new Finding(finding.code(), finding.place(), finding.field(), value, details);
    }

    private String said(What what, String text) {
        return switch (what) {
            case PERSON -> person(text);
            case PERSONS -> each(text, this::person);
            case PARTY -> say.party(text);
            case PLACE -> say.place(text);
            case GROUP -> say.group(text);
            case STATUS, ACT -> act(text);
            case ACTS -> each(text, this::act);
            case DAY -> day(text);
            case AS_IT_IS -> text;
        };
    }

    private static String each(String text, java.util.function.UnaryOperator<String> said) {
        return String.join(", ", Arrays.stream(text.split(", ", -1)).map(said).toList());
    }

    private String person(String id) {
        String name = say.person(id);
        return name.equals(id) ? id : name + " [" + id + "]";
    }

    private String act(String word) {
        return say.say(
                "persons-act", Map.of("act", word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private String day(String text) {
        return date(text).map(say.words()::date).orElse(text);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
