package org.dauys.server.web.overview;

import java.util.List;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.election.Contest;
import org.dauys.tabulation.Hierarchy;
import org.dauys.tabulation.Register;

/**
 * The stations and commissions that an officer sees: those of the areas of all posts that read figures, with what is below, and
 * nothing else.
 *
 * @param posts the posts of the officer that read figures
 * @param register the stations
 */
public record Scope(List<Post> posts, Register register) {
    /** The scope with its own list. */
    public Scope {
        posts = List.copyOf(posts);
    }

    /** That of an officer who holds these posts. */
    static Scope of(List<Post> held, Register register) {
        return new Scope(
                held.stream().filter(post -> post.role().readsFigures()).toList(), register);
    }

    /**
     * The positions of the commissions where an officer begins, in the order of the register: those of the posts, but not one
     * below another; that of the whole country for a constituency.
     */
    public List<Integer> tops() {
        List<Integer> all = posts.stream()
                .map(this::top)
                .filter(top -> top != Hierarchy.NONE)
                .distinct()
                .sorted()
                .toList();
        return all.stream()
                .filter(top -> all.stream().noneMatch(other -> !other.equals(top) && isBelow(top, other)))
                .toList();
    }

    private int top(Post post) {
        return post.role() == Role.CONSTITUENCY ? 0 : register.hierarchy().position(post.area());
    }

    /** Whether a station is in it. */
    public boolean hasStation(int station) {
        return posts.stream()
                .anyMatch(post -> post.role() == Role.CONSTITUENCY
                        ? isInConstituency(station, post.area())
                        : isBelow(register.commission(station), top(post)));
    }

    /** Whether a commission is in it. */
    public boolean hasCommission(int commission) {
        return commission != Hierarchy.NONE && tops().stream().anyMatch(top -> isBelow(commission, top));
    }

    /** Whether it is the whole country. */
    public boolean isWhole() {
        return posts.stream().anyMatch(post -> post.role() != Role.CONSTITUENCY && top(post) == 0);
    }

    private boolean isInConstituency(int station, String area) {
        for (int i = 0; i < register.contests().size(); i++) {
            Contest contest = register.contests().get(i);
            int constituency = register.constituency(station, i);
            if (constituency != Register.NONE
                    && contest.constituencies().get(constituency).code().equals(area)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelow(int commission, int upper) {
        int at = commission;
        while (at != upper && at != Hierarchy.NONE) {
            at = register.hierarchy().upper(at);
        }
        return at != Hierarchy.NONE;
    }
}
