package org.dauys.counting.acts;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * A role in an area. It reaches every station below its commission, at whatever depth, or every station of its constituency.
 *
 * @param role the role
 * @param area the code of a commission; of a constituency, if the role is {@link Role#CONSTITUENCY}
 */
public record Post(Role role, String area) implements Comparable<Post> {
    private static final Comparator<Post> ORDER = comparing(Post::role).thenComparing(Post::area);

    @Override
    public int compareTo(Post other) {
        return ORDER.compare(this, other);
    }
}
