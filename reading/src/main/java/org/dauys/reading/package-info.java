/**
 * Reads the files that people write, YAML and CSV, and says precisely what is wrong with them.
 *
 * <p>This room knows text, lines, keys, columns, and how a number, a date, a ratio or a word is written. Every value is
 * text until someone asks for it in a type. Every fault becomes a {@link Finding} with a stable code; all faults of a
 * file are reported together, none is thrown, and memory stays in proportion to the input. It must never know what an
 * election, a law or a vote is, in which language a finding is shown, or where a file comes from.
 *
 * {@snippet :
 * var findings = new Findings();
 * Yaml.read("election.yaml", text, findings).ifPresent(document -> {
 *     var election = Fields.of(document, "", findings);
 *     var name = election.text("election");
 *     var day = election.date("date");
 *     var seats = election.wholeNumber("seats", 1, 1_000);
 *     election.close();
 * });
 * findings.all(); // R206 for the key "dat", with the nearest known key, and so on
 * }
 */
@NullMarked
package org.dauys.reading;

import org.jspecify.annotations.NullMarked;
