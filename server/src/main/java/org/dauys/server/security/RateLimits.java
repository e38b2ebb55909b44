package org.dauys.server.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one address may ask.
 *
 * @param requests how many requests at once
 * @param requestsPerSecond how many a second after that
 * @param logins how many passwords or codes at once
 * @param loginsPerMinute how many a minute after that
 */
@ConfigurationProperties("dauys.limits")
public record RateLimits(int requests, int requestsPerSecond, int logins, int loginsPerMinute) {}
