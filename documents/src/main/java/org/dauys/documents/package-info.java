/**
 * Reads what people hand in and writes what is published.
 *
 * <p>An election enters Dauys as a {@link org.dauys.documents.Folder}: a few texts with fixed names, described in
 * {@code docs/election-folder.md}. {@link org.dauys.documents.FolderReader} gives the record of the election or every
 * fault of the folder, and {@link org.dauys.documents.FindingText} says what a fault is in Kazakh, Russian and English.
 * This room knows files and languages. It must never know a database, a network or a clock.
 *
 * {@snippet :
 * var findings = new Findings();
 * FolderReader.read(FolderOnDisk.at(Path.of("elections/kazakhstan-2023")), findings)
 *         .ifPresent(record -> record.election().title());
 * for (Finding finding : findings.all()) {
 *     FindingText.in(Language.EN).line(finding); // kazakhstan-2023/votes.csv:3: R211 votes: …
 * }
 * }
 */
@NullMarked
package org.dauys.documents;

import org.jspecify.annotations.NullMarked;
