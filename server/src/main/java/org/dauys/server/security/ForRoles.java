package org.dauys.server.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dauys.counting.acts.Role;

/** Answers officers who hold a post of one of these roles now; every officer who is logged in if none is named. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForRoles {
    /** The roles. */
    Role[] value() default {};

    /** Whether the area must be the whole country. */
    boolean whole() default false;
}
