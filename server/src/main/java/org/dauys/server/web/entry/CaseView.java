package org.dauys.server.web.entry;

import java.util.List;
import org.dauys.counting.acts.Kind;
import org.dauys.server.web.entry.FormView.HeadView;

/**
 * A protocol, as its page shows it to whoever decides on it, or to a typist who is done.
 *
 * @param head whose it is
 * @param stage where it stands, in words
 * @param holder the name of the commission that has it
 * @param seen the revision that the page shows
 * @param pictureKey the key under which an image is attached; empty to whom that is not open
 * @param figures its figures; none to whom they are not shown
 * @param findings what the rules find
 * @param actions what the reader may do
 * @param traces what happened to it
 * @param ownWork whether somebody else must decide, since the reader typed or changed it
 * @param message why what the reader did was refused; empty if it was not
 * @param since what happened since the reader looked
 */
public record CaseView(
        HeadView head,
        String stage,
        String holder,
        long seen,
        String pictureKey,
        List<FigureView> figures,
        List<FindingView> findings,
        List<ActionView> actions,
        List<TraceView> traces,
        boolean ownWork,
        String message,
        List<String> since) {
    /** The view with its own lists. */
    public CaseView {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        traces = List.copyOf(traces);
        since = List.copyOf(since);
    }

    /**
     * A line.
     *
     * @param code its code
     * @param number its number on the paper
     * @param title its words
     * @param group the words above the first option; empty on other lines
     * @param first the figure in force, or that of the first entry; empty if it is blank
     * @param second that of the second entry where it differs; empty if it does not
     * @param differs whether the two entries differ
     */
    public record FigureView(
            String code, String number, String title, String group, String first, String second, boolean differs) {}

    /**
     * A finding.
     *
     * @param found what was found
     * @param reason the reason with which it was closed; empty if it is open
     * @param closable whether the reader may close it
     * @param key the key under which it is closed
     * @param typed the reason that was typed and not taken
     */
    public record FindingView(Found found, String reason, boolean closable, String key, String typed) {}

    /**
     * Something that can be done.
     *
     * @param kind what
     * @param address where it is sent, below the page
     * @param key the key under which it is done
     * @param reasoned whether it needs a reason
     * @param documented whether it needs a document
     * @param amending whether figures are changed
     * @param amendments the lines with the figures that were typed, if figures are changed
     * @param reason the reason that was typed and not taken
     * @param document the document likewise
     */
    public record ActionView(
            Kind kind,
            String address,
            String key,
            boolean reasoned,
            boolean documented,
            boolean amending,
            List<AmendmentView> amendments,
            String reason,
            String document) {
        /** The view with its own list. */
        public ActionView {
            amendments = List.copyOf(amendments);
        }
    }

    /**
     * A line that can be changed.
     *
     * @param code its code
     * @param number its number on the paper
     * @param title its words
     * @param before the figure in force
     * @param after the figure that was typed, or the one in force
     */
    public record AmendmentView(String code, String number, String title, String before, String after) {}

    /**
     * What happened.
     *
     * @param index the position in the journal
     * @param time when, where the station is
     * @param act what was done
     * @param role the role of who did it
     * @param officer who did it; empty to whom that is not told
     * @param stage where it stood since
     * @param reason why
     * @param document by which document
     * @param changes the lines that were changed, in words
     */
    public record TraceView(
            long index,
            String time,
            String act,
            String role,
            String officer,
            String stage,
            String reason,
            String document,
            List<String> changes) {
        /** The view with its own list. */
        public TraceView {
            changes = List.copyOf(changes);
        }
    }
}
