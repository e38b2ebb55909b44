package org.dauys.counting.acts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dauys.counting.Evidence;
import org.dauys.counting.Examination;
import org.dauys.counting.Gate;
import org.dauys.counting.UpperProtocol;
import org.dauys.figures.Citation;
import org.dauys.figures.Decisions;
import org.dauys.protocol.Checks;
import org.dauys.protocol.Finding;
import org.dauys.protocol.History;
import org.dauys.protocol.Layout;
import org.dauys.protocol.TurnoutReport;
import org.dauys.tabulation.Ballot;
import org.dauys.tabulation.Register;
import org.dauys.tabulation.Sheet;
import org.dauys.tabulation.State;
import org.dauys.tabulation.Tabulation;

/**
 * The state of an election night: the fold of its entries.
 *
 * <p>{@link #refusal} says why an entry cannot be taken, {@link #apply} takes one; nothing else changes the state. Two states
 * of the same election that took the same entries are equal. Not for use by several threads at once.
 */
public final class NightState {
    private final Tabulation tabulation;
    private final Map<String, List<Checks>> checks;
    private final IntFunction<Optional<History>> before;
    private final Officers officers;
    private final Books books;
    private final Gate gate;
    private final ProtocolRefusals protocols;
    private final CountRefusals counts;
    private long size;

    /**
     * The state before the first entry.
     *
     * @param register the stations, with the commissions above them
     * @param ballots the contests whose protocols are taken
     * @param checks for each of them the rules of each of its constituencies, in their order
     * @param before what stations had in the election before, by their position
     */
    public NightState(
            Register register,
            List<Ballot> ballots,
            Map<String, List<Checks>> checks,
            IntFunction<Optional<History>> before) {
        this.tabulation = new Tabulation(
                register,
                ballots.stream().map(ballot -> new Sheet(register, ballot)).toList());
        this.checks = Map.copyOf(checks);
        this.before = before;
        var reach = new Reach(register);
        this.officers = new Officers(reach);
        this.books = new Books(reach, tabulation);
        this.gate = new Gate(examination());
        this.protocols = new ProtocolRefusals(books, officers, new Scrutiny(tabulation, this.checks, before));
        this.counts = new CountRefusals(books, officers, protocols);
    }

    /** Why an entry is refused; nothing if it can be taken. */
    public Optional<Refusal> refusal(Entry entry) {
        return switch (entry.act()) {
            case ProtocolAct act -> protocols.refusal(entry.officer(), act);
            case CountAct act -> counts.refusal(entry.officer(), act);
            case AccountAct act -> officers.refusal(entry.officer(), act);
        };
    }

    /**
     * Takes an entry that is not refused.
     *
     * @return the position of the entry, counted from 0
     */
    public long apply(Entry entry) {
        switch (entry.act()) {
            case ProtocolAct act -> new ProtocolWork(books, gate, size, entry, act).apply();
            case CountAct act -> new CountWork(books, gate, size, entry).apply(act);
            case AccountAct act -> officers.apply(act);
        }
        return size++;
    }

    /** Takes an entry, or says why not. */
    public Optional<Refusal> take(Entry entry) {
        Optional<Refusal> refusal = refusal(entry);
        if (refusal.isEmpty()) {
            apply(entry);
        }
        return refusal;
    }

    /** How many entries were taken. */
    public long size() {
        return size;
    }

    /** The protocols that count or are set aside, with their totals. */
    public Tabulation tabulation() {
        return tabulation;
    }

    /** The rules on the protocols as they are, with what upper commissions and reports of turnout say now. */
    public Examination examination() {
        return new Examination(tabulation, checks, new Evidence(before, uppers(), reports()));
    }

    /**
     * What is known of a protocol.
     *
     * @throws IllegalArgumentException if there is no such protocol
     */
    public Dossier dossier(Paper paper) {
        if (!isPaper(paper)) {
            throw new IllegalArgumentException("The station must vote in the contest: %s.".formatted(paper));
        }
        return books.dossier(paper);
    }

    /** Where a protocol, which must be one, stands in the count. */
    public State state(Paper paper) {
        return books.state(paper);
    }

    /** Whether the station is on the register and votes in the contest. */
    public boolean isPaper(Paper paper) {
        return protocols.paper(paper).isEmpty();
    }

    /** The lines of a protocol in the order of the paper. */
    public Layout layout(Paper paper) {
        return tabulation.sheet(paper.contest()).layout(tabulation.register().position(paper.station()));
    }

    /** The dossiers of all protocols, in the order of contests and stations. */
    public Stream<Dossier> allDossiers() {
        return books.all();
    }

    /** The dossiers of protocols to which something happened, in the order of their stations. */
    public List<Dossier> dossiers() {
        return books.touched();
    }

    /** The same by protocol, as it is now, in no order: quickly copied while nothing else may happen. */
    public Map<Paper, Dossier> dossiersByPaper() {
        return Map.copyOf(books.dossiers);
    }

    /** What the rules find in the figures on which two agree, or in those in force; the gravest first. */
    public List<Finding> findings(Paper paper) {
        return protocols.findings(dossier(paper));
    }

    /** What the rules would find in figures by the code of the line, a blank line left out. */
    public List<Finding> findings(Paper paper, Map<String, Integer> figures) {
        return protocols.scrutiny().findings(paper, Scrutiny.figures(layout(paper), figures));
    }

    /** The findings of a protocol that must be closed with a reason before it can be approved. */
    public List<Finding> open(Paper paper) {
        return Scrutiny.open(findings(paper), dossier(paper).closed());
    }

    /** The code of the line of a finding as {@link ProtocolAct.CloseFinding} names it; empty if it is of the whole protocol. */
    public static String line(Finding finding) {
        return Scrutiny.line(finding);
    }

    /** The posts of an officer. */
    public Set<Post> posts(String officer) {
        return officers.posts(officer);
    }

    /** All officers with their posts. */
    public SortedMap<String, SortedSet<Post>> officers() {
        return officers.all();
    }

    /** Whether a post is for a protocol. */
    public boolean isFor(Post post, Paper paper) {
        return isPaper(paper) && books.reach.isFor(post, paper);
    }

    /** Whether a post is for a commission. */
    public boolean isForCommission(Post post, String commission) {
        return books.reach.isForCommission(post, commission);
    }

    /**
     * Whether an officer may read all figures of a protocol before they are published. Whoever may type it too may not before
     * two agree: the second entry is made without sight of the first, whatever other posts the officer has.
     */
    public boolean mayRead(String officer, Paper paper) {
        return has(officer, paper, Role::readsFigures) && !(isBeingTyped(paper) && has(officer, paper, Role::types));
    }

    private boolean has(String officer, Paper paper, Predicate<Role> role) {
        return posts(officer).stream().anyMatch(post -> role.test(post.role()) && isFor(post, paper));
    }

    private boolean isBeingTyped(Paper paper) {
        return switch (dossier(paper).stage()) {
            case ENTERED, DIFFERING -> true;
            case AWAITED, AGREED, APPROVED, TRANSMITTED, QUARANTINED, INVALIDATED -> false;
        };
    }

    /** The own protocol of a commission, if it gave one. */
    public Optional<Summary> summary(String contest, String commission) {
        return books.summary(contest, commission);
    }

    /** The own protocols of upper commissions. */
    public List<Summary> summaries() {
        return books.summaries.values().stream()
                .flatMap(own -> own.values().stream())
                .toList();
    }

    /** The reports of turnout, by commission and hour. */
    public List<TurnoutReport> reports() {
        return books.turnout.values().stream()
                .flatMap(own -> own.values().stream())
                .toList();
    }

    /** The questions that were decided. */
    public List<Answered> answers() {
        return List.copyOf(books.answers.values());
    }

    /** The same as decisions of the count. */
    public Decisions decisions() {
        return Decisions.of(answers().stream().map(Answered::decision).toList());
    }

    /** The declaration of a contest, if it was declared. */
    public Optional<Declaration> declaration(String contest) {
        return Optional.ofNullable(books.declarations.get(contest));
    }

    /** All declarations by contest. */
    public SortedMap<String, Declaration> declarations() {
        return Collections.unmodifiableSortedMap(books.declarations);
    }

    /** The protocols of a contest that stand in the way of its declaration. */
    public List<Dossier> inTheWay(String contest) {
        return books.inTheWay(contest);
    }

    /** What was published, in order. */
    public List<Publication> publications() {
        return List.copyOf(books.publications);
    }

    private List<UpperProtocol> uppers() {
        List<UpperProtocol> uppers = new ArrayList<>();
        for (Summary summary : summaries()) {
            var lines = new TreeMap<>(summary.figures());
            uppers.add(new UpperProtocol(
                    summary.act().commission(),
                    summary.act().contest(),
                    lines,
                    Citation.of(Scrutiny.JOURNAL, String.valueOf(summary.index()))));
        }
        return uppers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NightState state
                && size == state.size
                && officers.equals(state.officers)
                && books.equals(state.books);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size) * 31 + books.hashCode();
    }
}
