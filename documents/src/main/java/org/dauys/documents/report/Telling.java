package org.dauys.documents.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dauys.documents.Account;
import org.dauys.documents.Names;
import org.dauys.documents.Narrator;
import org.dauys.documents.Words;
import org.dauys.election.Candidate;
import org.dauys.election.Contest;
import org.dauys.election.Election;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.election.Text;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.statute.Result;

/**
 * A count and the words in which it is told.
 *
 * @param account what was counted
 * @param words the words of one language, with those of the report
 * @param narrator says in them why
 * @param names of parties and candidates
 */
record Telling(Account account, Words words, Narrator narrator, Names names) {
    static Telling of(Account account, Language language) {
        Words words = words(language);
        var narrator = new Narrator(words, account.result());
        return new Telling(account, words, narrator, narrator.names());
    }

    /** The words of the room and those of the report. */
    static Words words(Language language) {
        String file = "report_%s.properties".formatted(language.code());
        try (InputStream catalogue = Telling.class.getResourceAsStream(file)) {
            if (catalogue == null) {
                throw new IllegalStateException("The catalogue %s must be there.".formatted(file));
            }
            return Words.in(language).with(catalogue);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Result result() {
        return account.result();
    }

    ElectionRecord record() {
        return account.result().record();
    }

    Election election() {
        return record().election();
    }

    Language language() {
        return words.language();
    }

    String say(Text text) {
        return text.in(language());
    }

    String say(String key) {
        return words.of("report." + key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.of("report." + key, arguments);
    }

    /** The title of a contest, with that of its body if there are several. */
    String title(Contest contest) {
        String own = say(contest.title());
        return election().bodies().stream()
                .filter(body -> election().bodies().size() > 1 && body.id().equals(contest.body()))
                .map(body -> say("of-body", Map.of("body", say(body.title()), "contest", own)))
                .findFirst()
                .orElse(own);
    }

    /** The title of the election, in which the day is not broken between lines. */
    String headline() {
        String day = words.date(election().date());
        return say(election().title()).replace(day, day.replace(' ', '\u00A0'));
    }

    /** A name that is unique in a page of several languages. */
    String anchor(String name) {
        return language().code() + "-" + name.replaceAll("[^\\p{L}\\p{N}.]+", "-");
    }

    /** Where an article is shown. */
    String article(String number) {
        return anchor("article-" + number);
    }

    /** A mark that says how sure we are. */
    Mark mark(Confidence confidence) {
        return switch (confidence) {
            case FOUND -> new Mark("found", say("mark.found"));
            case COMPUTED -> new Mark("computed", say("mark.computed"));
            case RECALLED -> new Mark("recalled", say("mark.recalled"));
            case UNKNOWN -> new Mark("unknown", say("mark.unknown"));
        };
    }

    /**
     * How sure we are.
     *
     * @param kind the name of its look
     * @param label in words
     */
    record Mark(String kind, String label) {}

    Colour colour(String party) {
        return Colour.of(election().party(party).colour());
    }

    Party party(String code) {
        return election().party(code);
    }

    /** The party of a list or candidate. */
    String partyOf(String constituency, String claimant) {
        return record().candidates().getOrDefault(constituency, List.of()).stream()
                .filter(candidate -> candidate.code().equals(claimant))
                .map(Candidate::party)
                .findFirst()
                .orElse(claimant);
    }

    /** A citation of the law, or of a line of a file, as a link within the page where there is something to link to. */
    Source source(Citation citation) {
        if (citation.source().equals(result().statute().id())) {
            return new Source(
                    say("article", Map.of("number", citation.place())), Optional.of(article(citation.place())));
        }
        return new Source(
                say("line", Map.of("file", citation.source(), "line", citation.place())),
                Figures.isShown(this, citation) ? Optional.of(line(citation)) : Optional.empty());
    }

    /** Where a line of a file is shown. */
    String line(Citation citation) {
        return anchor(citation.source() + "-" + citation.place());
    }

    /**
     * Where a statement stands.
     *
     * @param label in words
     * @param anchor where the page shows it
     */
    record Source(String label, Optional<String> anchor) {}

    Optional<Result.OfContest> contest(Contest contest) {
        return result().contests().stream()
                .filter(one -> one.contest().id().equals(contest.id()))
                .findFirst();
    }
}
