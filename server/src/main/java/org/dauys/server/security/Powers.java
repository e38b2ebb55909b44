package org.dauys.server.security;

import java.util.List;
import org.dauys.counting.acts.Post;
import org.dauys.counting.acts.Role;
import org.dauys.server.accounts.Officer;
import org.dauys.server.night.CountingNight;
import org.dauys.server.night.Posts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What officers may open, by the posts that they hold at this moment: a post that is given opens its pages at once, and
 * one that is taken closes them, also to who is logged in.
 *
 * <p>The night is asked for when somebody comes: it is opened after the filters of requests are made.
 */
@Component
public class Powers {
    private final ObjectProvider<CountingNight> night;
    private final ObjectProvider<Posts> posts;

    Powers(ObjectProvider<CountingNight> night, ObjectProvider<Posts> posts) {
        this.night = night;
        this.posts = posts;
    }

    /** The posts of an officer, those with the greater role last. */
    public List<Post> posts(Officer officer) {
        return posts.getObject().of(officer.getName());
    }

    /** Whether an officer holds a post of a role. */
    boolean has(Officer officer, Role role) {
        return posts(officer).stream().anyMatch(post -> post.role() == role);
    }

    /** Whether what is for some is for an officer. */
    boolean isAnswered(Officer officer, Permission permission) {
        return permission.everyOfficer()
                || posts(officer).stream()
                        .anyMatch(post ->
                                permission.roles().contains(post.role()) && (!permission.whole() || isWhole(post)));
    }

    private boolean isWhole(Post post) {
        return night.getObject()
                .election()
                .register()
                .hierarchy()
                .commission(0)
                .code()
                .equals(post.area());
    }
}
