/**
 * How long a count takes: the engine, silent and explained, against the same method written by hand as a bare loop of
 * {@code long}. Run by {@code bench/run}; figures in {@code docs/performance.md}.
 */
@NullMarked
package org.dauys.bench;

import org.jspecify.annotations.NullMarked;
