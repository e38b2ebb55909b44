/**
 * A whole night under load: the server as a process of its own, officers who type and readers who wait for news, all over
 * HTTP on the loopback, beside plain inserts of the same rows. Run by {@code bench/night}; figures in
 * {@code docs/performance.md}.
 */
@NullMarked
package org.dauys.bench.night;

import org.jspecify.annotations.NullMarked;
