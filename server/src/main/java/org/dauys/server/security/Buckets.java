package org.dauys.server.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who may ask how often: everyone has a bucket of tokens that fills up again with time, and each request takes one.
 *
 * <p>Remembers a bounded number of askers. Who is forgotten, because many others asked since, begins with a full bucket.
 */
final class Buckets {
    private final int capacity;
    private final Duration each;
    private final Clock clock;
    private final Map<String, Instant> fullAt;

    /**
     * Buckets.
     *
     * @param capacity how many tokens a full one holds
     * @param each how long it takes until there is one more
     * @param remembered how many askers are remembered
     */
    Buckets(int capacity, Duration each, int remembered, Clock clock) {
        this.capacity = capacity;
        this.each = each;
        this.clock = clock;
        this.fullAt = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > remembered;
            }
        };
    }

    /**
     * Takes a token, if there is one.
     *
     * <p>A bucket is kept as the moment at which it would be full again. If that is later than it takes to fill an empty one,
     * the clock was set back, and the bucket is a new one: nobody waits until the clock is there again.
     */
    synchronized boolean take(String asker) {
        Instant now = clock.instant();
        Instant latest = now.plus(each.multipliedBy(capacity));
        Instant full = fullAt.getOrDefault(asker, now);
        Instant then = (full.isBefore(now) || full.isAfter(latest) ? now : full).plus(each);
        if (then.isAfter(latest)) {
            return false;
        }
        fullAt.put(asker, then);
        return true;
    }
}
