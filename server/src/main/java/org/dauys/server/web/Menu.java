package org.dauys.server.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;

/** Where one can go from every page. */
public final class Menu {
    private static final List<Entry> PUBLIC =
            List.of(new Entry("/", "home.short", Set.of()), new Entry("/results", "open-results", Set.of()));

    private static final List<Entry> OFFICERS = List.of(
            new Entry("/entry", "menu.entry", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.SCREEN))),
            new Entry("/overview/projector", "overview-projector", EnumSet.of(Role.SCREEN)),
            new Entry(
                    "/overview",
                    "overview-title",
                    EnumSet.of(Role.COORDINATOR, Role.TERRITORIAL, Role.CONSTITUENCY, Role.CEC, Role.AUDITOR)),
            new Entry("/declaration", "declare-menu", EnumSet.of(Role.CEC, Role.AUDITOR)),
            new Entry("/accounts", "accounts.title", EnumSet.of(Role.ADMINISTRATOR)));

    private static final Entry OWN = new Entry("/account", "account.title", EnumSet.allOf(Role.class));

    private Menu() {}

    /**
     * A way to go.
     *
     * @param path where it leads
     * @param key of its text
     * @param roles for whom it is
     */
    public record Entry(String path, String key, Set<Role> roles) {}

    /** What everybody can open. */
    static List<Entry> ofStranger() {
        return PUBLIC;
    }

    /** What is open to an officer with these posts: what any of them opens, and the own account. */
    static List<Entry> of(List<Post> posts) {
        return Stream.of(PUBLIC.stream(), OFFICERS.stream().filter(entry -> isFor(posts, entry)), Stream.of(OWN))
                .flatMap(entries -> entries)
                .toList();
    }

    private static boolean isFor(List<Post> posts, Entry entry) {
        return posts.stream().anyMatch(post -> entry.roles().contains(post.role()));
    }
}
