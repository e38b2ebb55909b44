package org.dauys.documents;

import java.util.Optional;
import org.dauys.apportionment.Admission;
import org.dauys.apportionment.AllSeats;
import org.dauys.apportionment.ApportionmentStep;
import org.dauys.apportionment.AwardStep;
import org.dauys.apportionment.CompensationStep;
import org.dauys.apportionment.DoubleStep;
import org.dauys.apportionment.MostSeats;
import org.dauys.apportionment.Quota;
import org.dauys.apportionment.SeatsBeyond;
import org.dauys.apportionment.Settling;
import org.dauys.apportionment.Sum;
import org.dauys.apportionment.ThresholdMargin;
import org.dauys.apportionment.VoterStep;
import org.dauys.apportionment.VotesInPlaces;
import org.dauys.apportionment.VotesShort;
import org.dauys.apportionment.VotesToSpare;
import org.dauys.figures.Citation;
import org.dauys.figures.Conclusion;
import org.dauys.figures.Confidence;
import org.dauys.figures.Given;
import org.dauys.figures.Path;
import org.dauys.figures.Question;
import org.dauys.figures.Reason;
import org.dauys.figures.Step;
import org.dauys.statute.Clause;
import org.dauys.statute.Result;
import org.dauys.statute.StatuteStep;
import org.dauys.statute.SumStep;

/** Says in one language what was counted and why: a sentence for every step of an explanation. */
public final class Narrator {
    private final Teller teller;
    private final Titles titles;
    private final Citations citations;
    private final Sentence sentences;
    private final Readings readings;
    private final Values values;
    private final CountSentences counts;
    private final AwardSentences awards;
    private final SettlingSentences settlings;
    private final StatuteSentences laws;
    private final GivenSentences givens;
    private final FurtherSteps further;

    /** A narrator of a result. */
    public Narrator(Words words, Result result) {
        this(words, result, FurtherSteps.NONE);
    }

    /** A narrator of a result and of what stands beside it. */
    public Narrator(Words words, Result result, FurtherSteps further) {
        this.further = further;
        teller = new Teller(words, result, new Names(words, result.record()));
        titles = new Titles(teller);
        citations = new Citations(words, result.statute(), result.record());
        sentences = new Sentence(result);
        readings = new Readings(teller);
        values = new Values(teller, readings);
        counts = new CountSentences(teller);
        awards = new AwardSentences(teller);
        settlings = new SettlingSentences(teller);
        laws = new StatuteSentences(teller, readings, new ThresholdSentences(teller));
        givens = new GivenSentences(teller);
    }

    /** The words in which it speaks. */
    public Words words() {
        return teller.words();
    }

    /** The names of those who stand. */
    public Names names() {
        return teller.names();
    }

    /** What a figure is and why it is what it is, in one or two sentences. */
    public String sentence(Conclusion line) {
        return sentence(line, Optional.empty());
    }

    /** What a figure, or the part of one claimant, is and why it is what it is, in one or two sentences. */
    public String sentence(Reason reason) {
        return sentence(reason.line(), reason.claimant());
    }

    private String sentence(Conclusion line, Optional<String> claimant) {
        if (further.knows(line.path())) {
            return words().capital(further.sentence(line));
        }
        var subject = new Subject(line, claimant, spot(line.path()));
        return words().capital(
                        switch (line.step()) {
                            case ApportionmentStep<?> method -> sentence(method, subject);
                            case StatuteStep<?> law -> laws.of(law, subject);
                            case Given<?> given -> givens.of(given, subject);
                            default -> throw unknown(line.step());
                        });
    }

    private String sentence(ApportionmentStep<?> step, Subject subject) {
        return switch (step) {
            case Sum sum -> counts.of(sum, subject);
            case Admission admission -> counts.of(admission, subject);
            case Quota quota -> counts.of(quota, subject);
            case AwardStep award -> awards.of(award, subject);
            case Settling settling -> settlings.of(settling, subject);
            case AllSeats seats -> counts.of(seats, subject);
            case SeatsBeyond beyond -> counts.of(beyond, subject);
            case VotesShort lacked -> counts.of(lacked, subject);
            case VotesToSpare spare -> counts.of(spare, subject);
            case ThresholdMargin distance -> counts.of(distance, subject);
            case CompensationStep<?> compensation -> new CompensationSentences(teller).of(compensation, subject);
            case VotesInPlaces votes -> new PlacingSentences(teller).of(votes, subject);
            case DoubleStep<?> twofold -> new DoubleSentences(teller).of(twofold, subject);
            case VoterStep<?> voters -> new VoterSentences(teller).of(voters, subject);
            case MostSeats most -> new LimitSentences(teller).of(most, subject);
        };
    }

    static IllegalArgumentException unknown(Step<?> step) {
        return new IllegalArgumentException("There are no words for the step %s.".formatted(step));
    }

    /** A title of a figure, of the part of a claimant, or of a question: {@code Quota, National constituency}. */
    public String name(Path path) {
        return words().capital(further.knows(path) ? further.name(path) : titles.of(path));
    }

    /** The title without the place, where that goes without saying. */
    String shortName(Path path) {
        return words().capital(further.knows(path) ? further.name(path) : titles.withoutPlace(path));
    }

    /** The value of a figure as text. */
    public String value(Conclusion line) {
        return further.knows(line.path())
                ? further.value(line)
                : values.of(
                        line.figure().value(), spot(line.path()), line.path().last());
    }

    /** The value of a figure, or of the part of one claimant, as text. */
    public String value(Reason reason) {
        Path figure = reason.line().path();
        return further.knows(figure)
                ? further.value(reason.line())
                : values.of(reason.value(), spot(figure), figure.last());
    }

    /** Where a statement stands: the article and the edition, or the file and the line; and how sure we are. */
    public String citation(Citation citation) {
        return citations.of(citation);
    }

    /** Where the sentence that a step carries out stands; more exact than by its citation alone. */
    public String citation(Conclusion line) {
        return clause(line)
                .map(citations::of)
                .orElseGet(() -> citations.of(line.step().basis()));
    }

    /** Where the sentence that a step carries out stands; of one claimant's votes, where they were published. */
    public String citation(Reason reason) {
        Conclusion line = reason.line();
        return line.step() instanceof SumStep.VotesOfAll votes
                        && reason.claimant().isPresent()
                ? published(votes, reason.claimant().get()).map(this::citation).orElseGet(() -> citation(line))
                : citation(line);
    }

    /** An article as lawyers of the language write it: {@code Art. 97-1}. */
    public String article(String place) {
        return citations.article(place);
    }

    /** How sure we are, in words. */
    public String confidence(Confidence confidence) {
        return citations.confidence(confidence);
    }

    /** The sentence of the law that a step carries out; empty if it rests on a document, or several may be meant. */
    public Optional<Clause> clause(Conclusion line) {
        return further.knows(line.path()) ? further.clause(line) : sentences.of(line);
    }

    /**
     * What must be decided, by whom, under which article, what can be chosen, and the lines for the file of decisions;
     * several lines, each ended by a line feed.
     */
    public String question(Question question) {
        return words().capital(new Questions(teller, titles, readings, citations, further).of(question));
    }

    /** What must be decided, by whom, under which article, and what can be chosen; several lines. */
    public String asked(Question question) {
        return words().capital(
                        String.join("\n", new Questions(teller, titles, readings, citations, further).asked(question)));
    }

    private Optional<Conclusion> published(SumStep.VotesOfAll votes, String option) {
        return teller.result()
                .explanation()
                .conclusion(votes.counts().get(votes.options().position(option)).path());
    }

    private Spot spot(Path path) {
        return Spot.of(teller.result().record(), path);
    }
}
