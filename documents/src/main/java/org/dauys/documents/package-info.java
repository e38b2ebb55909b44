/**
 * Reads what people hand in and writes what is published.
 *
 * <p>An election enters Dauys as a {@link org.dauys.documents.Folder}: a few texts with fixed names, described in
 * {@code docs/election-folder.md}. {@link org.dauys.documents.FolderReader} gives the record of the election or every
 * fault of the folder, and {@link org.dauys.documents.FindingText} says what a fault is in Kazakh, Russian and English.
 *
 * <p>A count leaves as words and as data. {@link org.dauys.documents.Words} are the catalogues of the three languages,
 * {@link org.dauys.documents.Narrator} has a sentence for every step, {@link org.dauys.documents.CountText},
 * {@link org.dauys.documents.WhyText} and {@link org.dauys.documents.LawText} are pages of plain text, and
 * {@link org.dauys.documents.CountJson} and its neighbours are for programs, with schemas in {@code docs/schema}.
 *
 * <p>This room knows files and languages. It must never know a database, a network or a clock.
 *
 * {@snippet :
 * var findings = new Findings();
 * FolderReader.read(FolderOnDisk.at(Path.of("elections/kazakhstan-2023")), findings)
 *         .ifPresent(record -> record.election().title());
 * for (Finding finding : findings.all()) {
 *     FindingText.in(Language.EN).line(finding); // votes.csv:3: votes: … (R211)
 * }
 * }
 */
@NullMarked
package org.dauys.documents;

import org.jspecify.annotations.NullMarked;
