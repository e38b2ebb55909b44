package org.dauys.server.web.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dauys.counting.acts.Role;
import org.dauys.server.security.ForRoles;

/** Answers all officers who have to do with protocols: neither administrators nor screens. */
@ForRoles({
    Role.TYPIST,
    Role.SECOND_TYPIST,
    Role.COORDINATOR,
    Role.TERRITORIAL,
    Role.CONSTITUENCY,
    Role.CEC,
    Role.AUDITOR
})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ForWorkers {}
