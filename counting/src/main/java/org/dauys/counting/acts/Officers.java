package org.dauys.counting.acts;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The officers and their posts. */
final class Officers {
    private final Reach reach;
    private final SortedMap<String, SortedSet<Post>> posts = new TreeMap<>();

    Officers(Reach reach) {
        this.reach = reach;
    }

    SortedMap<String, SortedSet<Post>> all() {
        return Collections.unmodifiableSortedMap(posts);
    }

    Set<Post> posts(String officer) {
        return Collections.unmodifiableSortedSet(posts.getOrDefault(officer, Collections.emptySortedSet()));
    }

    /** Why an officer may not do something to what these posts are for. */
    Optional<Refusal> refusal(String officer, Kind kind, Predicate<Post> isFor) {
        Set<Post> own = posts(officer);
        if (own.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.NO_POST, officer));
        }
        List<Post> able =
                own.stream().filter(post -> kind.roles().contains(post.role())).toList();
        if (able.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.ROLE_MAY_NOT, officer));
        }
        if (able.stream().noneMatch(isFor)) {
            String[] areas = able.stream().map(Post::area).toArray(String[]::new);
            return Optional.of(Refusal.of(RefusalCode.OUTSIDE_AREA, officer, areas));
        }
        return Optional.empty();
    }

    Optional<Refusal> refusal(String officer, AccountAct act) {
        return switch (act) {
            case AccountAct.LogIn _, AccountAct.LogOut _ -> Optional.empty();
            case AccountAct.RefuseLogin _, AccountAct.Refuse _ -> onlySystem(officer);
            case AccountAct.Appoint(var whom, var post) -> appointment(officer, whom, post);
            case AccountAct.Dismiss dismiss -> dismissal(officer, dismiss);
            case AccountAct.ChangeAccount change -> change(officer, change);
        };
    }

    private static Optional<Refusal> onlySystem(String officer) {
        return officer.equals(Entry.SYSTEM)
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.ROLE_MAY_NOT, officer));
    }

    private Optional<Refusal> appointment(String officer, String whom, Post post) {
        boolean administrator = post.role() == Role.ADMINISTRATOR;
        if (!Words.isName(whom) || whom.equals(Entry.SYSTEM)) {
            return Optional.of(Refusal.of(RefusalCode.BAD_WORD, whom, String.valueOf(Entry.LONGEST_NAME)));
        }
        if (!reach.isArea(post)) {
            return Optional.of(Refusal.of(RefusalCode.UNKNOWN_AREA, post.area()));
        }
        if (posts(whom).contains(post)) {
            return Optional.of(Refusal.of(RefusalCode.NO_SUCH_POST, whom));
        }
        if (posts(whom).stream().anyMatch(other -> administrator != (other.role() == Role.ADMINISTRATOR))) {
            return Optional.of(Refusal.of(RefusalCode.ADMINISTRATOR_ALONE, whom));
        }
        if (posts(whom).stream().anyMatch(other -> isAuditOfOwnWork(post.role(), other.role()))) {
            return Optional.of(Refusal.of(RefusalCode.AUDITOR_ALONE, whom));
        }
        return officer.equals(Entry.SYSTEM) && administrator
                ? Optional.empty()
                : refusal(officer, Kind.APPOINT, own -> reach.isForPost(own, post));
    }

    /** Who reads every entry of the journal neither types, unseen by the other, nor decides. */
    private static boolean isAuditOfOwnWork(Role one, Role other) {
        return (one == Role.AUDITOR && other.acts()) || (other == Role.AUDITOR && one.acts());
    }

    private Optional<Refusal> dismissal(String officer, AccountAct.Dismiss dismiss) {
        Post post = dismiss.post();
        if (!posts(dismiss.officer()).contains(post)) {
            return Optional.of(Refusal.of(RefusalCode.NO_SUCH_POST, dismiss.officer()));
        }
        long administrators = posts.values().stream()
                .flatMap(Set::stream)
                .filter(some -> some.role() == Role.ADMINISTRATOR)
                .count();
        if (post.role() == Role.ADMINISTRATOR && administrators == 1) {
            return Optional.of(Refusal.of(RefusalCode.LAST_ADMINISTRATOR, dismiss.officer()));
        }
        return Words.reason(dismiss.reason())
                .or(() -> refusal(officer, Kind.DISMISS, own -> reach.isForPost(own, post)));
    }

    /** Whose account an administrator changes, they could be afterwards: each post of it must be in their area. */
    private Optional<Refusal> change(String officer, AccountAct.ChangeAccount change) {
        boolean own = officer.equals(change.officer())
                && switch (change.change()) {
                    case PASSWORD_RENEWED, SECOND_FACTOR_RENEWED -> true;
                    case OPENED, LOCKED, UNLOCKED, CLOSED -> false;
                };
        if (!Words.isName(change.officer())) {
            return Optional.of(Refusal.of(RefusalCode.BAD_WORD, change.officer(), String.valueOf(Entry.LONGEST_NAME)));
        }
        return own || officer.equals(Entry.SYSTEM)
                ? Optional.empty()
                : refusal(officer, Kind.CHANGE_ACCOUNT, _ -> true)
                        .or(() -> posts(change.officer()).stream()
                                .flatMap(held ->
                                        refusal(officer, Kind.CHANGE_ACCOUNT, post -> reach.isForPost(post, held))
                                                .stream())
                                .findFirst());
    }

    void apply(AccountAct act) {
        switch (act) {
            case AccountAct.Appoint(var whom, var post) ->
                posts.computeIfAbsent(whom, _ -> new TreeSet<>()).add(post);
            case AccountAct.Dismiss(var whom, var post, var _) -> {
                SortedSet<Post> left = new TreeSet<>(posts(whom));
                left.remove(post);
                posts.put(whom, left);
                posts.values().removeIf(Set::isEmpty);
            }
            case AccountAct.LogIn _,
                    AccountAct.LogOut _,
                    AccountAct.RefuseLogin _,
                    AccountAct.Refuse _,
                    AccountAct.ChangeAccount _ -> {}
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Officers officers && posts.equals(officers.posts);
    }

    @Override
    public int hashCode() {
        return posts.hashCode();
    }
}
