/**
 * What holds for the code of all rooms, checked on their compiled classes: who sees whom, and what the lower rooms never
 * touch. The table of rooms is {@link org.dauys.architecture.Room}; its picture is in {@code docs/architecture.md}.
 */
@NullMarked
package org.dauys.architecture;

import org.jspecify.annotations.NullMarked;
