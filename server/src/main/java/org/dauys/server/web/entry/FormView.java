package org.dauys.server.web.entry;

import java.util.List;
import org.dauys.counting.acts.Kind;

/**
 * A form to be typed, as its page shows it.
 *
 * @param head what is typed
 * @param act what sending it does
 * @param seen the revision that the page shows
 * @param key the key under which it is sent
 * @param pictureKey the key under which an image is attached
 * @param lines the lines in the order of the paper
 * @param findings what the rules find in the draft
 * @param restored whether the figures come from a draft
 * @param decides whether the typist may also do something else to it, by another post
 * @param thousand a thousand, as the language writes it
 */
public record FormView(
        HeadView head,
        Kind act,
        long seen,
        String key,
        String pictureKey,
        List<LineView> lines,
        List<Found> findings,
        boolean restored,
        boolean decides,
        String thousand) {
    /** The view with its own lists. */
    public FormView {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Where something else is done to it. */
    public String others() {
        return head.address() + "?decide";
    }

    /** Where it is sent. */
    public String address() {
        return head.address() + "/figures/" + Addresses.word(act);
    }

    /**
     * What every page on a protocol begins with.
     *
     * @param station the code of the station
     * @param contest the id of the contest
     * @param title the name of the contest
     * @param place where the station is
     * @param commission the name of the commission to which it reports
     * @param voters how many voters were on its register
     * @param images the addresses of the images of the paper
     */
    public record HeadView(
            String station,
            String contest,
            String title,
            String place,
            String commission,
            String voters,
            List<String> images) {
        /** The view with its own list. */
        public HeadView {
            images = List.copyOf(images);
        }

        /** The address of its page. */
        public String address() {
            return "/entry/" + station + "/" + contest;
        }
    }

    /**
     * A line to be typed.
     *
     * @param code its code
     * @param number its number on the paper; of an option that of the line of votes and its place
     * @param title its words, or the name of the option
     * @param group the words that stand above the first option; empty on other lines
     * @param value the figure so far; empty if it is blank
     * @param parts the lines of which it must be the sum, with spaces between; empty if there is no such rule
     */
    public record LineView(String code, String number, String title, String group, String value, String parts) {}
}
