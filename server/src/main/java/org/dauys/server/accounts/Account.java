package org.dauys.server.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dauys.counting.acts.Post;

/**
 * Somebody who may log in.
 *
 * @param id what never changes of it
 * @param name what is typed to log in
 * @param person whose it is, as people read it
 * @param post the post that it was opened for; those it has now are in the journal
 * @param provisional whether the password was made by the administrator and must be changed
 * @param factor whether it has a second factor
 * @param lockedUntil until when no password is looked at, because wrong ones were typed
 * @param codesLockedUntil until when no code of the second factor is looked at, because wrong ones were typed
 * @param closed whether it may not be used any more
 */
public record Account(
        UUID id,
        String name,
        String person,
        Post post,
        boolean provisional,
        boolean factor,
        Optional<Instant> lockedUntil,
        Optional<Instant> codesLockedUntil,
        boolean closed) {
    /** Whether an administrator may have something to unlock. */
    public boolean wasLocked() {
        return lockedUntil.isPresent() || codesLockedUntil.isPresent();
    }

    /** Whether it is locked at a moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }
}
