package org.dauys.documents;

import static org.dauys.documents.FolderTexts.DECISIONS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dauys.figures.Citation;
import org.dauys.figures.Decision;
import org.dauys.figures.Decisions;
import org.dauys.figures.Path;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Node;
import org.dauys.reading.Sequence;

/** Reads decisions.yaml: lots drawn, and whatever else was decided outside the count. */
final class DecisionReader {
    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();

    DecisionReader(Findings findings) {
        this.findings = findings;
    }

    /** All decisions that have no fault. */
    Decisions read(Node document) {
        Fields root = Fields.of(document, "", findings);
        List<Decision> decisions = new ArrayList<>();
        for (Fields item : root.items("decisions")) {
            decision(item).ifPresent(decisions::add);
        }
        root.close();
        return Decisions.of(decisions);
    }

    private Optional<Decision> decision(Fields item) {
        Optional<String> question = item.text("question");
        List<String> among = item.texts("among");
        List<String> chosen = item.texts("chosen");
        Optional<String> who = item.text("who");
        Optional<LocalDate> when = item.date("when");
        Optional<String> why = item.text("why");
        item.close();
        boolean isQuestion = question.filter(text -> isNewQuestion(text, item)).isPresent();
        check(item, among, chosen);
        return !isQuestion || who.isEmpty() || when.isEmpty() || why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision(
                        Path.of(question.get()),
                        among,
                        chosen,
                        who.get(),
                        when.get(),
                        why.get(),
                        Citation.of(DECISIONS, String.valueOf(item.place().line()))));
    }

    private boolean isNewQuestion(String question, Fields item) {
        if (!Spelling.isQuestion(question)) {
            item.report(FolderCode.NOT_A_QUESTION, "question", question);
            return false;
        }
        Integer first = lines.putIfAbsent(question, item.placeOf("question").line());
        if (first != null) {
            item.report(FolderCode.DECIDED_TWICE, "question", question, first.toString());
        }
        return first == null;
    }

    private static void check(Fields item, List<String> among, List<String> chosen) {
        var alternatives = new Roll();
        among.forEach(one -> alternatives.enter(one, item.placeOf("among")));
        repeated(item, "among", among);
        repeated(item, "chosen", chosen);
        if (!among.isEmpty()) {
            chosen.stream()
                    .filter(alternatives::lacks)
                    .forEach(one -> item.report(FolderCode.CHOSEN_NOT_AMONG, "chosen", one, alternatives.nearest(one)));
        }
        if (among.size() > 1 && chosen.size() == among.size()) {
            item.report(FolderCode.NOTHING_DECIDED, "chosen", String.join(", ", chosen), String.valueOf(among.size()));
        }
        notEmpty(item, "among");
        notEmpty(item, "chosen");
    }

    private static void notEmpty(Fields item, String key) {
        if (item.optionalNode(key).orElse(null) instanceof Sequence list
                && list.items().isEmpty()) {
            item.report(FolderCode.NOTHING_IN_IT, key, "");
        }
    }

    private static void repeated(Fields item, String key, List<String> texts) {
        Set<String> before = new HashSet<>();
        texts.stream()
                .filter(text -> !before.add(text))
                .forEach(text -> item.report(FolderCode.ALTERNATIVE_REPEATED, key, text));
    }
}
