/**
 * The report of an election as a page and as a PDF, in Kazakh, Russian and English.
 *
 * <p>What is shown is worked out first, as records that templates then lay out. Nothing is counted here: every figure
 * comes from the explanation of the count. Lengths of pictures may be {@code double}; figures are not.
 *
 * {@snippet :
 * Report.write(account, membership, Path.of("out"));
 * }
 */
@NullMarked
package org.dauys.documents.report;

import org.jspecify.annotations.NullMarked;
