package org.dauys.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.figures.Citation;
import org.dauys.figures.Confidence;
import org.dauys.figures.Fraction;
import org.dauys.reading.Fields;
import org.dauys.reading.Names;
import org.dauys.reading.Ratio;

/** Reads how a form, or an election, applies rules. */
public final class CheckReader {
    private static final String SEVERITY = "severity";
    private static final String TOLERANCE = "tolerance";

    private CheckReader() {}

    /**
     * How an election changes a check: {@code severity}, {@code tolerance} or both. What is wrong is reported.
     *
     * @param fields the change, read whole
     */
    public static Change change(Fields fields) {
        var change = new Change(fields.optionalWord(SEVERITY, Severity.class), tolerance(fields));
        fields.close();
        return change;
    }

    /**
     * The rule that a key names; reported if there is none.
     *
     * @param fields the mapping whose keys are codes of rules
     * @param code the key
     */
    public static Optional<Rule> rule(Fields fields, String code) {
        return rule(fields, code, Catalogue.rules());
    }

    private static Optional<Rule> rule(Fields fields, String code, List<Rule> rules) {
        Optional<Rule> rule = Catalogue.rule(code, rules);
        if (rule.isEmpty()) {
            List<String> codes = rules.stream().map(Rule::code).toList();
            fields.report(
                    FormCode.UNKNOWN_RULE,
                    code,
                    code,
                    Names.nearest(code, codes).stream().toArray(String[]::new));
        }
        return rule;
    }

    /**
     * A rule as a form applies it.
     *
     * @param statute the id of the statute whose articles the form cites
     * @param checks the mapping of all checks
     * @param code the key of this one
     * @param fields what stands under the key
     * @param items the items of the form
     * @param rules all rules
     */
    static Optional<Check> check(
            String statute, Fields checks, String code, Fields fields, Set<Item> items, List<Rule> rules) {
        Optional<Rule> rule = rule(checks, code, rules);
        Optional<Severity> severity = fields.word(SEVERITY, Severity.class);
        Optional<Tolerance> tolerance = tolerance(fields);
        Optional<Citation> basis = basis(statute, fields);
        fields.close();
        List<String> missing = rule.map(known -> known.shape().needed()).orElse(List.of()).stream()
                .filter(item -> !items.contains(item))
                .map(Item::code)
                .toList();
        if (!missing.isEmpty()) {
            checks.report(FormCode.LINE_OF_CHECK_MISSING, code, code, String.join(", ", missing));
        }
        return rule.isEmpty() || severity.isEmpty() || basis.isEmpty() || !missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        rule.get(), severity.get(), tolerance.orElse(rule.get().tolerance()), basis.get()));
    }

    /** An article of the statute, or whose practice the check is where no law asks for it. */
    private static Optional<Citation> basis(String statute, Fields fields) {
        boolean practised = fields.has("practice");
        if (fields.has("article") == practised) {
            List.of("confidence", "source").forEach(fields::has); // so that they are not called unknown too
            fields.report(FormCode.NO_BASIS, "", "");
            return Optional.empty();
        }
        return practised
                ? fields.text("practice").map(whose -> Citation.of(Check.PRACTICE, whose))
                : citation(statute, fields, fields.optionalText("source"));
    }

    /** The article that asks for a line or a check, and how sure we are; what is found or computed names its source. */
    static Optional<Citation> citation(String statute, Fields fields, Optional<String> source) {
        Optional<String> article = fields.text("article");
        Optional<Confidence> confidence = fields.word("confidence", Confidence.class);
        if (source.isEmpty()
                && !fields.has("source")
                && confidence
                        .filter(sure -> sure == Confidence.FOUND || sure == Confidence.COMPUTED)
                        .isPresent()) {
            fields.report(FormCode.NO_SOURCE, "source", "");
        }
        return article.isEmpty() || confidence.isEmpty()
                ? Optional.empty()
                : Optional.of(new Citation(statute, article.get(), confidence.get()));
    }

    /** A number of ballots, a share, or a mapping of both. */
    private static Optional<Tolerance> tolerance(Fields fields) {
        if (fields.hasMapping(TOLERANCE)) {
            return fields.mapping(TOLERANCE).flatMap(CheckReader::both);
        }
        Optional<String> written = fields.optionalText(TOLERANCE);
        boolean isShare =
                written.filter(text -> text.contains("%") || text.contains("/")).isPresent();
        if (isShare) {
            return share(fields, TOLERANCE).map(share -> new Tolerance(0, share));
        }
        return written.flatMap(text -> ballots(fields, TOLERANCE)).map(Tolerance::of);
    }

    private static Optional<Tolerance> both(Fields fields) {
        Optional<Long> ballots = ballots(fields, "ballots");
        Optional<Fraction> share = share(fields, "share");
        fields.close();
        return ballots.isEmpty() || share.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tolerance(ballots.get(), share.get()));
    }

    private static Optional<Long> ballots(Fields fields, String key) {
        return fields.wholeNumber(key, 0, Integer.MAX_VALUE);
    }

    private static Optional<Fraction> share(Fields fields, String key) {
        Optional<Ratio> ratio = fields.ratio(key);
        if (ratio.filter(CheckReader::isLong).isPresent()) {
            fields.report(FormCode.SHARE_TOO_LONG, key, fields.text(key).orElse(""), String.valueOf(Integer.MAX_VALUE));
            return Optional.empty();
        }
        return ratio.map(read -> Fraction.of(read.numerator(), read.denominator()));
    }

    private static boolean isLong(Ratio ratio) {
        return Math.max(ratio.numerator(), ratio.denominator()) > Integer.MAX_VALUE;
    }
}
