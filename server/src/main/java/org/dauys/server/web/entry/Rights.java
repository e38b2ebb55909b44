package org.dauys.server.web.entry;

import static org.dauys.counting.acts.Kind.ENTER;
import static org.dauys.counting.acts.Kind.ENTER_AGAIN;
import static org.dauys.counting.acts.Kind.RETYPE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dauys.counting.acts.Dossier;
import org.dauys.counting.acts.Kind;
import org.dauys.counting.acts.NightState;
import org.dauys.counting.acts.Paper;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.counting.acts.Transitions;
import org.dauys.tabulation.State;

/**
 * What an officer is offered to do with a protocol: what their posts and its stage allow. Whether it is then done, the
 * state decides.
 *
 * @param state the night
 * @param officer the officer
 * @param posts the posts of the officer
 */
record Rights(NightState state, String officer, Set<Post> posts) {
    private static final List<Kind> TYPING = List.of(ENTER, ENTER_AGAIN, RETYPE);

    /** Those of an officer. */
    Rights(NightState state, String officer) {
        this(state, officer, state.posts(officer));
    }

    /** What they may type of it now, if anything. */
    Optional<Kind> typing(Dossier dossier) {
        for (Kind kind : TYPING) {
            if (Transitions.of(dossier.stage(), kind).isPresent()
                    && has(kind, dossier.paper())
                    && isTheirTurn(kind, dossier)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean isTheirTurn(Kind kind, Dossier dossier) {
        return switch (kind) {
            case ENTER_AGAIN -> !dossier.isTypedBy(officer);
            case RETYPE -> dossier.turn().equals(Optional.of(officer));
            default -> true;
        };
    }

    /** What else they may do to it. */
    Set<Kind> deciding(Dossier dossier) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Transitions.from(dossier.stage())) {
            if (!TYPING.contains(kind) && has(kind, dossier) && !isOwnWork(kind, dossier)) {
                kinds.add(kind);
            }
        }
        kinds.remove(Kind.IMPORT);
        kinds.remove(state.state(dossier.paper()) == State.DISPUTED ? Kind.DISPUTE : Kind.SETTLE);
        if (isAtTheTop(dossier)) {
            kinds.remove(Kind.TRANSMIT);
        }
        return kinds;
    }

    /** Whether somebody else must decide, since they typed or changed it, by whatever post. */
    boolean isOwnWork(Dossier dossier) {
        return Transitions.from(dossier.stage()).stream()
                .anyMatch(kind -> has(kind, dossier) && isOwnWork(kind, dossier));
    }

    private boolean isOwnWork(Kind kind, Dossier dossier) {
        return switch (kind) {
            case APPROVE -> dossier.isTypedBy(officer);
            case CLEAR -> dossier.isTypedBy(officer) || dossier.isAmendedBy(officer);
            default -> false;
        };
    }

    /** Whether a post of theirs allows something while the protocol is with them or with a commission below. */
    private boolean has(Kind kind, Dossier dossier) {
        return posts.stream()
                .filter(post -> kind.roles().contains(post.role()) && state.isFor(post, dossier.paper()))
                .anyMatch(post -> post.role() == Role.CONSTITUENCY || state.isForCommission(post, dossier.holder()));
    }

    /** Whether the protocol is with the highest commission, which hands nothing on. */
    boolean isAtTheTop(Dossier dossier) {
        var top = state.tabulation().register().hierarchy().commission(0);
        return dossier.holder().equals(top.code());
    }

    /** Whether a post of theirs allows something to be done to a protocol. */
    boolean has(Kind kind, Paper paper) {
        for (Post post : posts) {
            if (kind.roles().contains(post.role()) && state.isFor(post, paper)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they may read all its figures. */
    boolean reads(Paper paper) {
        return state.mayRead(officer, paper);
    }

    /** Whether it is in an area of theirs, so that they may know where it stands. */
    boolean concerns(Paper paper) {
        return posts.stream()
                .filter(post -> post.role() != Role.ADMINISTRATOR && post.role() != Role.SCREEN)
                .anyMatch(post -> state.isFor(post, paper));
    }

    /** Whether they have any post at which protocols are typed or decided on. */
    boolean works() {
        return posts.stream().anyMatch(post -> post.role() != Role.ADMINISTRATOR && post.role() != Role.SCREEN);
    }
}
