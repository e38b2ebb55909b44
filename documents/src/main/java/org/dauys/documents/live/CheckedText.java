package org.dauys.documents.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.dauys.documents.FormulaText;
import org.dauys.documents.Lines;
import org.dauys.documents.Page;
import org.dauys.documents.RuleText;
import org.dauys.election.Language;
import org.dauys.election.Party;
import org.dauys.protocol.Finding;

/** What the rules find, as plain text: the gravest first, rule by rule. */
public final class CheckedText {
    private static final int FEW = 5;

    private CheckedText() {}

    /**
     * The text.
     *
     * @param findings what was found, in order
     * @param all whether every finding is shown, and not only the first of each rule
     */
    public static String of(Language language, Live live, List<Finding> findings, boolean all, Page page) {
        var say = LiveWords.of(language, live);
        var rules = RuleText.in(language, code -> name(live, language, code));
        var lines = new Lines(page.width());
        say.head(lines);
        lines.gap().paragraph("", say.words().of("checked-title"));
        if (findings.isEmpty()) {
            lines.paragraph("", say.words().of("checked-none"));
        }
        SequencedMap<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(
                        finding.severity() + finding.rule().code(), _ -> new ArrayList<>())
                .add(finding));
        byRule.values().forEach(found -> rule(say, rules, found, all, lines));
        return lines.toString();
    }

    private static void rule(LiveWords say, RuleText rules, List<Finding> found, boolean all, Lines lines) {
        Finding first = found.getFirst();
        String code = first.rule().code();
        lines.gap()
                .paragraph(
                        "",
                        say.words()
                                        .of(
                                                "checked-rule",
                                                Map.of(
                                                        "code", code,
                                                        "title", rules.title(first.rule()),
                                                        "count", found.size()))
                                + " ("
                                + rules.severity(first.severity())
                                + ")");
        int shown = all ? found.size() : Math.min(FEW, found.size());
        for (Finding finding : found.subList(0, shown)) {
            lines.paragraph("  - ", finding.subject() + ": " + rules.typist(finding));
            if (all) {
                lines.paragraph(
                        "    ", say.words().of("checked-for-commission", Map.of("text", rules.commission(finding))));
                lines.paragraph("    ", FormulaText.of(finding));
            }
        }
        if (shown < found.size()) {
            lines.paragraph("  ", say.words().of("checked-more", Map.of("count", found.size() - shown, "code", code)));
        }
    }

    /** The name of a list; an option that is none is its own name. */
    static String name(Live live, Language language, String code) {
        return Optional.ofNullable(live.record().election().parties().get(code))
                .map(Party::brief)
                .map(text -> text.in(language))
                .orElse(code);
    }
}
