package org.dauys.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dauys.election.Count;
import org.dauys.election.Declared;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Votes;
import org.dauys.election.Winner;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.statute.Clause;
import org.dauys.statute.Statute;

/** Says where a statement stands: in which article of which edition, or in which line of which file. */
final class Citations {
    private static final Pattern ARTICLE = Pattern.compile("(\\d[^(]*)(?:\\((\\d+(?:-\\d+)?)\\))?");
    private static final Pattern CHAPTER = Pattern.compile("chapter (\\d+)");
    private static final Pattern CONSTITUTION = Pattern.compile("Constitution, Art\\. (\\d+)");
    private static final Pattern LINE = Pattern.compile("[1-9]\\d*");

    private final Words words;
    private final Statute statute;
    private final Map<Citation, String> published = new HashMap<>();
    private final Map<Citation, String> told = new ConcurrentHashMap<>();

    Citations(Words words, Statute statute) {
        this.words = words;
        this.statute = statute;
    }

    Citations(Words words, Statute statute, ElectionRecord record) {
        this(words, statute);
        for (Votes votes : record.votes().values()) {
            votes.options().values().forEach(this::published);
            votes.reserved().values().forEach(this::published);
        }
        for (Declared declared : record.declared()) {
            published.put(declared.entry(), declared.source());
        }
        for (Winner winner : record.winners()) {
            published.put(winner.entry(), winner.source());
        }
    }

    private void published(Count count) {
        published.put(count.entry(), count.source());
    }

    /** A citation by itself. */
    String of(Citation citation) {
        return told.computeIfAbsent(citation, this::tell);
    }

    private String tell(Citation citation) {
        if (!citation.source().equals(statute.id())) {
            return file(citation);
        }
        List<String> sources = Clauses.of(statute).stream()
                .map(Clauses.Rule::clause)
                .filter(clause -> clause.citation().equals(citation))
                .flatMap(clause -> clause.source().stream())
                .distinct()
                .toList();
        return law(citation, String.join("; ", sources));
    }

    /** The citation of a sentence of the law. */
    String of(Clause clause) {
        return law(clause.citation(), clause.source().orElse(""));
    }

    private String law(Citation citation, String source) {
        return words.of(
                "citation-law",
                Map.of(
                        "article", article(citation.place()),
                        "act", statute.act().in(words.language()),
                        "since", words.since(statute.from()),
                        "read", source.isEmpty() ? "no" : "yes",
                        "source", source,
                        "confidence", citation.confidence().name()));
    }

    private String file(Citation citation) {
        String source = Optional.ofNullable(published.get(citation)).orElse("");
        return words.of(
                "citation-file",
                Map.of(
                        "file",
                        citation.source(),
                        "place",
                        citation.place(),
                        "line",
                        LINE.matcher(citation.place()).matches() ? "yes" : "no",
                        "told",
                        source.isEmpty() ? "no" : "yes",
                        "source",
                        source));
    }

    /** An article as lawyers of the language write it. */
    String article(String place) {
        Matcher article = ARTICLE.matcher(place);
        if (article.matches()) {
            String paragraph = Optional.ofNullable(article.group(2)).orElse("");
            return words.of(
                    "article",
                    Map.of(
                            "kind",
                            paragraph.isEmpty() ? "article" : "paragraph",
                            "number",
                            article.group(1),
                            "paragraph",
                            paragraph));
        }
        Matcher chapter = CHAPTER.matcher(place);
        Matcher constitution = CONSTITUTION.matcher(place);
        boolean ofConstitution = constitution.matches();
        return chapter.matches() || ofConstitution
                ? words.of(
                        "article",
                        Map.of(
                                "kind", ofConstitution ? "constitution" : "chapter",
                                "number", ofConstitution ? constitution.group(1) : chapter.group(1),
                                "paragraph", ""))
                : place;
    }

    /** How sure we are, in words. */
    String confidence(Confidence confidence) {
        return words.of("confidence", Map.of("confidence", confidence.name()));
    }
}
