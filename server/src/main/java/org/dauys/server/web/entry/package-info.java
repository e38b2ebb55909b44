/**
 * Data entry: protocols are typed twice, retyped where they differ, and approved; who was there takes a receipt home.
 *
 * <p>A typist sees what they typed and nothing of the other entry. What is on a page was allowed by {@code counting.acts},
 * which is asked again when something is done.
 */
@NullMarked
package org.dauys.server.web.entry;

import org.jspecify.annotations.NullMarked;
