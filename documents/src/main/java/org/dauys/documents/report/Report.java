package org.dauys.documents.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dauys.documents.Account;
import org.dauys.documents.people.Membership;
import org.dauys.election.Language;

/**
 * The report of an election: one page that holds Kazakh, Russian and English and loads nothing, and a PDF in each of them.
 *
 * <p>The same account gives the same bytes.
 */
public final class Report {
    /** The page. */
    public static final String PAGE = "index.html";

    private Report() {}

    /** The name of the PDF in a language. */
    public static String pdf(Language language) {
        return "report-" + language.code() + ".pdf";
    }

    /** The page without persons. */
    public static String page(Account account) {
        return page(account, Optional.empty());
    }

    /**
     * The page.
     *
     * @param membership who sits, if that is to be told
     */
    public static String page(Account account, Optional<Membership> membership) {
        List<Edition> editions = Arrays.stream(Language.values())
                .map(language -> Edition.of(account, membership, language))
                .toList();
        return Templates.page(editions);
    }

    /** The PDF in a language. */
    public static byte[] pdf(Account account, Optional<Membership> membership, Language language) {
        return pdf(account, membership, language, complaint -> {});
    }

    static byte[] pdf(
            Account account, Optional<Membership> membership, Language language, Consumer<String> complaints) {
        var edition = Edition.of(account, membership, language);
        return Pdf.of(
                Templates.print(edition),
                edition.title(),
                language,
                account.result().record().election().date(),
                complaints);
    }

    /** All files of the report by name. */
    public static SequencedMap<String, byte[]> files(Account account, Optional<Membership> membership) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(PAGE, page(account, membership).getBytes(StandardCharsets.UTF_8));
        for (Language language : Language.values()) {
            files.put(pdf(language), pdf(account, membership, language));
        }
        return files;
    }

    /**
     * Writes all files of the report into a folder, which is made if it is not there.
     *
     * @throws IOException if that is not possible
     */
    public static void write(Account account, Optional<Membership> membership, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files(account, membership).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
