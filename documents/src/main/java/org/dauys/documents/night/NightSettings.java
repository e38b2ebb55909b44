package org.dauys.documents.night;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dauys.documents.FolderCode;
import org.dauys.election.Candidate;
import org.dauys.election.Constituency;
import org.dauys.election.Contest;
import org.dauys.election.ElectionRecord;
import org.dauys.election.Party;
import org.dauys.protocol.Change;
import org.dauys.protocol.CheckReader;
import org.dauys.protocol.Form;
import org.dauys.protocol.Layout;
import org.dauys.reading.Fields;
import org.dauys.reading.Findings;
import org.dauys.reading.Names;
import org.dauys.reading.Node;
import org.dauys.tabulation.Ballot;

/** What {@code night.yaml} says: the forms of the contests, changed checks, and whether the figures are made up. */
final class NightSettings {
    static final String NAME = "night.yaml";

    private final ElectionRecord record;
    private final Function<String, Optional<Form>> forms;

    private final List<Ballot> ballots = new ArrayList<>();
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, List<String>> options = new LinkedHashMap<>();
    private Optional<Night.Label> label = Optional.empty();

    NightSettings(ElectionRecord record, Function<String, Optional<Form>> forms) {
        this.record = record;
        this.forms = forms;
    }

    /** The contests that have a form, in the order of the ballot papers. */
    List<Ballot> ballots() {
        return ballots;
    }

    Map<String, Change> changes() {
        return changes;
    }

    Optional<Night.Label> label() {
        return label;
    }

    void read(Node document, Findings findings) {
        Fields fields = Fields.of(document, "", findings);
        fields.optionalMapping("options").ifPresent(this::options);
        fields.optionalMapping("forms").ifPresent(this::forms);
        fields.optionalMappings("checks").forEach((code, change) -> check(fields, code, change));
        fields.optionalMapping("rehearsal").ifPresent(this::rehearsal);
        fields.close();
    }

    private void check(Fields fields, String code, Fields change) {
        fields.optionalMapping("checks")
                .flatMap(checks -> CheckReader.rule(checks, code))
                .ifPresent(rule -> changes.put(rule.code(), CheckReader.change(change)));
    }

    private void rehearsal(Fields fields) {
        Optional<Long> seed = fields.wholeNumber("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<Long> stations = fields.wholeNumber("stations", 0, Integer.MAX_VALUE);
        String faults = fields.optionalText("faults").orElse("");
        fields.close();
        if (seed.isPresent() && stations.isPresent()) {
            label = Optional.of(new Night.Label(seed.get(), stations.get(), faults));
        }
    }

    /** The options of ballot papers, by contest. */
    private void options(Fields fields) {
        for (String contest : fields.keys()) {
            List<String> codes = fields.texts(contest);
            for (String code : codes) {
                if (!record.election().parties().containsKey(code)) {
                    String[] near = Names.nearest(
                                    code, record.election().parties().keySet())
                            .stream()
                            .toArray(String[]::new);
                    fields.report(FolderCode.UNKNOWN_PARTY, contest, code, near);
                } else if (Collections.frequency(codes, code) > 1) {
                    fields.report(FolderCode.ROW_REPEATED, contest, code, "1");
                }
            }
            options.put(contest, codes);
        }
    }

    private void forms(Fields fields) {
        List<String> ids =
                record.election().contests().stream().map(Contest::id).toList();
        Map<String, Form> found = new LinkedHashMap<>();
        for (String contest : fields.keys()) {
            Optional<String> id = fields.text(contest);
            if (!ids.contains(contest)) {
                String[] near = Names.nearest(contest, ids).stream().toArray(String[]::new);
                fields.report(FolderCode.UNKNOWN_CONTEST, contest, contest, near);
                continue;
            }
            Optional<Form> form = id.flatMap(forms);
            if (id.isPresent() && form.isEmpty()) {
                fields.report(NightFileCode.NO_FORM, contest, id.get());
            }
            form.ifPresent(one -> found.put(contest, one));
        }
        for (Contest contest : record.election().contests()) {
            Optional.ofNullable(found.get(contest.id())).ifPresent(form -> ballot(fields, contest, form));
        }
    }

    private void ballot(Fields fields, Contest contest, Form form) {
        List<String> items = new Layout(form, List.of()).codes();
        Map<List<String>, Layout> same = new LinkedHashMap<>();
        List<Layout> layouts = new ArrayList<>();
        for (Constituency constituency : contest.constituencies()) {
            List<String> options = options(contest, constituency.code());
            Optional<String> clash = options.stream().filter(items::contains).findFirst();
            clash.ifPresent(
                    option -> fields.report(NightFileCode.OPTION_LIKE_LINE, contest.id(), option, constituency.code()));
            if (clash.isEmpty()) {
                layouts.add(same.computeIfAbsent(options, of -> new Layout(form, of)));
            }
        }
        if (layouts.size() == contest.constituencies().size()) {
            ballots.add(new Ballot(contest, layouts));
        }
    }

    /**
     * Who stands on the ballot paper of a constituency: its candidates, if persons stand there; otherwise the options that
     * are named here; otherwise those who have votes there, if votes are given too; otherwise all parties.
     */
    private List<String> options(Contest contest, String constituency) {
        List<Candidate> candidates = record.candidates().getOrDefault(constituency, List.of());
        if (!candidates.isEmpty()) {
            return candidates.stream().map(Candidate::code).toList();
        }
        Optional<List<String>> named = Optional.ofNullable(options.get(contest.id()));
        if (named.isPresent()) {
            return named.get();
        }
        Optional<List<String>> voted = Optional.ofNullable(record.votes().get(constituency))
                .map(votes -> List.copyOf(votes.options().sequencedKeySet()));
        if (voted.isPresent()) {
            return voted.get();
        }
        return record.election().parties().values().stream()
                .filter(party -> party.kind() == Party.Kind.PARTY)
                .map(Party::code)
                .toList();
    }
}
