/**
 * The command line of Dauys: counts an election, explains a figure, shows a law, writes and serves the reports.
 *
 * <p>This room knows files, folders, the terminal and exit codes. It must never know how seats are allotted: it passes
 * records to the statute and results to the documents. Nothing is written to but the streams of a {@link
 * org.dauys.cli.Terminal}, so that a test can run the whole command line within itself.
 *
 * {@snippet :
 * int exit = Main.run(Terminal.of(out, err), "count", "elections/kazakhstan-2023", "--check");
 * }
 */
@NullMarked
package org.dauys.cli;

import org.jspecify.annotations.NullMarked;
