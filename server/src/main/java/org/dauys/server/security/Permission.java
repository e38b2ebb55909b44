package org.dauys.server.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dauys.counting.acts.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Whom a handler of requests answers: it says so itself, or its class does. One that says nothing answers nobody.
 *
 * @param everyone whether it answers without a login
 * @param roles the roles it answers
 * @param whole whether it answers them only if their area is the whole country
 * @param decisive whether the second factor is asked for
 */
public record Permission(boolean everyone, Set<Role> roles, boolean whole, boolean decisive) {
    static final Permission NOBODY = new Permission(false, Set.of(), false, false);

    /** That of a handler. */
    public static Permission of(HandlerMethod handler) {
        boolean decisive = handler.hasMethodAnnotation(Decisive.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Decisive.class);
        if (handler.hasMethodAnnotation(ForEveryone.class)) {
            return new Permission(true, Set.of(), false, decisive);
        }
        Optional<ForRoles> own = Optional.ofNullable(handler.getMethodAnnotation(ForRoles.class));
        if (own.isEmpty() && AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ForEveryone.class)) {
            return new Permission(true, Set.of(), false, decisive);
        }
        return own.or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), ForRoles.class)))
                .map(named -> new Permission(false, roles(named.value()), named.whole(), decisive))
                .orElse(NOBODY);
    }

    /** Whether it answers every officer, also one without a post. */
    public boolean everyOfficer() {
        return roles.size() == Role.values().length;
    }

    private static Set<Role> roles(Role[] named) {
        if (named.length == 0) {
            return Collections.unmodifiableSet(EnumSet.allOf(Role.class));
        }
        var roles = EnumSet.noneOf(Role.class);
        Collections.addAll(roles, named);
        return Collections.unmodifiableSet(roles);
    }
}
