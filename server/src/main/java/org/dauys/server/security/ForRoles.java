package org.dauys.server.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dauys.counting.acts.Role;

/** Answers officers of these roles who are logged in; of any role if none is named. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForRoles {
    /** The roles. */
    Role[] value() default {};
}
