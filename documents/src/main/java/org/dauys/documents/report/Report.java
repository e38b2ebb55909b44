package org.dauys.documents.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.dauys.documents.Account;
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

    /** The page. */
    public static String page(Account account) {
        List<Edition> editions = Arrays.stream(Language.values())
                .map(language -> Edition.of(account, language))
                .toList();
        return Templates.page(editions);
    }

    /** The PDF in a language. */
    public static byte[] pdf(Account account, Language language) {
        return pdf(account, language, complaint -> {});
    }

    static byte[] pdf(Account account, Language language, Consumer<String> complaints) {
        var edition = Edition.of(account, language);
        return Pdf.of(
                Templates.print(edition),
                edition.title(),
                language,
                account.result().record().election().date(),
                complaints);
    }

    /** All files of the report by name. */
    public static SequencedMap<String, byte[]> files(Account account) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(PAGE, page(account).getBytes(StandardCharsets.UTF_8));
        for (Language language : Language.values()) {
            files.put(pdf(language), pdf(account, language));
        }
        return files;
    }

    /**
     * Writes all files of the report into a folder, which is made if it is not there.
     *
     * @throws IOException if that is not possible
     */
    public static void write(Account account, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files(account).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
