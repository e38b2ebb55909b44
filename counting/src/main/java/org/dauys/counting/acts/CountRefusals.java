package org.dauys.counting.acts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dauys.protocol.Layout;
import org.dauys.protocol.Measure;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.State;

/**
 * Why acts on the count as a whole are refused.
 *
 * @param books what was done so far
 * @param officers who may do what
 * @param protocols what is refused of protocols
 */
record CountRefusals(Books books, Officers officers, ProtocolRefusals protocols) {
    Optional<Refusal> refusal(String officer, CountAct act) {
        return switch (act) {
            case CountAct.AttachImage image -> image(officer, image);
            case CountAct.SumUp sum -> sum(officer, sum);
            case CountAct.ReportTurnout report -> report(officer, report);
            case CountAct.Answer answer -> answer(officer, answer);
            case CountAct.Import taken -> taken(officer, taken);
            case CountAct.Publish publish ->
                bySystemOr(officer, publish)
                        .or(() -> Words.word(publish.what()))
                        .or(() -> Words.hash(publish.sha256()));
            case CountAct.Declare declare -> declaration(officer, declare);
            case CountAct.Ruling ruling -> ruling(officer, ruling);
        };
    }

    private Optional<Refusal> bySystemOr(String officer, CountAct act) {
        return officer.equals(Entry.SYSTEM) ? Optional.empty() : officers.refusal(officer, act.kind(), _ -> true);
    }

    private Optional<Refusal> image(String officer, CountAct.AttachImage image) {
        return protocols
                .paper(image.paper())
                .or(() -> officers.refusal(officer, image.kind(), post -> books.reach.isFor(post, image.paper())))
                .or(() -> Words.hash(image.sha256()))
                .or(() -> Words.word(image.type()))
                .or(() -> unless(image.bytes() > 0, RefusalCode.IMPOSSIBLE_FIGURE, "" + image.bytes(), "bytes"))
                .or(() -> unless(
                        books.dossier(image.paper()).images().stream()
                                .noneMatch(other -> other.sha256().equals(image.sha256())),
                        RefusalCode.IMAGE_REPEATED,
                        image.paper().station()));
    }

    private Optional<Refusal> sum(String officer, CountAct.SumUp sum) {
        long revision = books.summary(sum.contest(), sum.commission())
                .map(Summary::revision)
                .orElse(0L);
        boolean made = officer.equals(Entry.SYSTEM) && !sum.reason().isEmpty();
        return contest(sum.contest())
                .or(() -> made ? known(sum.commission()) : commission(officer, sum, sum.commission()))
                .or(() -> unless(
                        sum.seen() == revision,
                        RefusalCode.STALE,
                        sum.commission(),
                        String.valueOf(sum.seen()),
                        String.valueOf(revision)))
                .or(() -> notDeclared(sum.contest()))
                .or(() -> lines(sum))
                .or(() -> revision > 0 || made ? Words.reason(sum.reason()) : Optional.empty());
    }

    /** The lines of an upper protocol are those of one ballot paper. */
    private Optional<Refusal> lines(CountAct.SumUp sum) {
        Ballot ballot = books.tabulation.sheet(sum.contest()).ballot();
        for (Map.Entry<String, Long> line : sum.figures().entrySet()) {
            if (line.getValue() < 0) {
                return Optional.of(Refusal.of(RefusalCode.IMPOSSIBLE_FIGURE, "" + line.getValue(), line.getKey()));
            }
        }
        Set<String> codes = sum.figures().keySet();
        boolean fits = ballot.layouts().stream().anyMatch(layout -> new HashSet<>(layout.codes()).containsAll(codes));
        Layout first = ballot.layouts().getFirst();
        return unless(
                fits,
                RefusalCode.UNKNOWN_LINE,
                new TreeSet<>(codes)
                        .stream()
                                .filter(code -> first.line(code) == Layout.NONE)
                                .findFirst()
                                .orElse(""));
    }

    private Optional<Refusal> report(String officer, CountAct.ReportTurnout report) {
        boolean sound = report.figure() >= 0
                && switch (report.measure()) {
                    case NUMBER -> report.of() == 1;
                    case SHARE -> report.of() > 0 && report.figure() <= report.of();
                };
        Optional<Refusal> authority = officer.equals(Entry.SYSTEM)
                ? known(report.commission())
                : commission(officer, report, report.commission());
        return authority
                .or(() -> Words.hour(report.hour()))
                .or(() -> unless(
                        sound,
                        RefusalCode.IMPOSSIBLE_FIGURE,
                        report.measure() == Measure.NUMBER ? "" + report.figure() : report.figure() + "/" + report.of(),
                        report.hour()));
    }

    private Optional<Refusal> commission(String officer, CountAct act, String commission) {
        return known(commission)
                .or(() -> officers.refusal(officer, act.kind(), post -> books.reach.isForCommission(post, commission)));
    }

    private Optional<Refusal> known(String commission) {
        return unless(
                books.register().hierarchy().position(commission) != Hierarchy.NONE,
                RefusalCode.UNKNOWN_AREA,
                commission);
    }

    private Optional<Refusal> answer(String officer, CountAct.Answer answer) {
        List<String> words = List.of(answer.question().split("/", -1));
        boolean among = !answer.chosen().isEmpty()
                && new HashSet<>(answer.among()).size() == answer.among().size()
                && new HashSet<>(answer.chosen()).size() == answer.chosen().size()
                && new HashSet<>(answer.among()).containsAll(answer.chosen());
        return officers.refusal(
                        officer, answer.kind(), post -> post.role() != Role.CONSTITUENCY || words.contains(post.area()))
                .or(() -> Words.word(answer.question()))
                .or(() -> unless(words.stream().noneMatch(String::isEmpty), RefusalCode.NOT_AMONG, answer.question()))
                .or(() -> unless(among, RefusalCode.NOT_AMONG, String.join(", ", answer.chosen())))
                .or(() -> unless(!books.answers.containsKey(answer.question()), RefusalCode.DECIDED, answer.question()))
                .or(() -> Words.reason(answer.reason()))
                .or(() -> Words.document(answer.document()));
    }

    private Optional<Refusal> taken(String officer, CountAct.Import taken) {
        boolean made = officer.equals(Entry.SYSTEM) && !taken.label().isEmpty();
        Optional<Refusal> authority = made ? Optional.empty() : officers.refusal(officer, taken.kind(), _ -> true);
        return authority
                .or(() -> contest(taken.contest()))
                .or(() -> Words.word(taken.file()))
                .or(() -> Words.hash(taken.sha256()))
                .or(() -> taken.label().isEmpty() ? Optional.empty() : Words.word(taken.label()))
                .or(() -> rows(taken))
                .or(() -> summed(taken));
    }

    private Optional<Refusal> rows(CountAct.Import taken) {
        Set<String> stations = new HashSet<>();
        for (CountAct.Import.Row row : taken.rows()) {
            var paper = new Paper(row.station(), taken.contest());
            Optional<Refusal> refusal = protocols
                    .paper(paper)
                    .or(() -> unless(stations.add(row.station()), RefusalCode.REPEATED, row.station()))
                    .or(() -> unless(row.line() > 0, RefusalCode.IMPOSSIBLE_FIGURE, "" + row.line(), row.station()))
                    .or(() -> awaited(paper))
                    .or(() -> protocols.figures(paper, row.figures()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> awaited(Paper paper) {
        Stage stage = books.dossier(paper).stage();
        State state = books.state(paper);
        return unless(
                stage == Stage.AWAITED && (state == State.MISSING || state == State.INVALIDATED),
                RefusalCode.NOT_IN_STAGE,
                paper.station(),
                stage.name());
    }

    private static Optional<Refusal> summed(CountAct.Import taken) {
        long sum = taken.rows().stream()
                .flatMap(row -> row.figures().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
        return unless(sum == taken.sum(), RefusalCode.SUM_DIFFERS, "" + taken.sum(), String.valueOf(sum));
    }

    private Optional<Refusal> declaration(String officer, CountAct.Declare declare) {
        return contest(declare.contest())
                .or(() -> officers.refusal(officer, declare.kind(), _ -> true))
                .or(() -> Words.hash(declare.sha256()))
                .or(() -> Words.document(declare.document()))
                .or(() -> unless(
                        !books.declarations.containsKey(declare.contest()), RefusalCode.DECIDED, declare.contest()))
                .or(() -> {
                    int inTheWay = books.inTheWay(declare.contest()).size();
                    return unless(inTheWay == 0, RefusalCode.NOT_READY, declare.contest(), String.valueOf(inTheWay));
                });
    }

    private Optional<Refusal> ruling(String officer, CountAct.Ruling ruling) {
        boolean fits = books.declarations.containsKey(ruling.contest())
                && !books.isRuling(ruling.contest(), ruling.document());
        return contest(ruling.contest())
                .or(() -> officers.refusal(officer, ruling.kind(), _ -> true))
                .or(() -> Words.document(ruling.document()))
                .or(() -> Words.word(ruling.authority()))
                .or(() -> Words.reason(ruling.reason()))
                .or(() -> unless(fits, RefusalCode.NO_RULING, ruling.document()));
    }

    private Optional<Refusal> contest(String contest) {
        return unless(books.tabulation.sheets().containsKey(contest), RefusalCode.UNKNOWN_CONTEST, contest);
    }

    private Optional<Refusal> notDeclared(String contest) {
        return unless(!books.declarations.containsKey(contest), RefusalCode.DECLARED, contest);
    }

    private static Optional<Refusal> unless(boolean holds, RefusalCode code, String value, String... details) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(code, value, details));
    }
}
