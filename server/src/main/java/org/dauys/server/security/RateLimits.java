package org.dauys.server.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one address may ask, and one account act.
 *
 * @param requests how many requests at once
 * @param requestsPerSecond how many a second after that
 * @param logins how many passwords or codes at once
 * @param loginsPerMinute how many a minute after that
 * @param acts how many requests of an account that change something at once
 * @param actsPerMinute how many a minute after that
 * @param streams how many streams of one address may be open at once
 */
@ConfigurationProperties("dauys.limits")
public record RateLimits(
        int requests,
        int requestsPerSecond,
        int logins,
        int loginsPerMinute,
        int acts,
        int actsPerMinute,
        @DefaultValue("1000") int streams) {}
