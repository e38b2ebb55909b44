package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dauys.documents.Account;
import org.dauys.documents.Parallels;
import org.dauys.documents.people.Membership;
import org.dauys.election.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the pages of a PDF end. */
class PdfPagesTest {
    private static final List<String> LAWS = List.of(
            "kz/elections/2020-05-25",
            "kz/elections/2026-07-01",
            "hu/parliament/2012-01-01",
            "hr/parliament/1999-10-29",
            "tw/legislative-yuan/2005-06-10",
            "kz/elections/2009-02-09",
            "kz/elections/2007-06-19");

    /** Points from the upper edge at which the running foot begins: A4 is 842 high, 18 mm are 51. */
    private static final float FOOT = 842 - 51;

    /** A line of a page. */
    private record Line(String text, boolean isHeading) {}

    /** The lines of a page from above, without its running head and foot. */
    private static final class Reader extends PDFTextStripper {
        private final TreeMap<Float, List<TextPosition>> lines = new TreeMap<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            positions.forEach(position -> lines.computeIfAbsent(position.getYDirAdj(), _ -> new ArrayList<>())
                    .add(position));
        }

        List<Line> of(PDDocument document, int page) throws IOException {
            lines.clear();
            setStartPage(page);
            setEndPage(page);
            getText(document);
            return lines.headMap(FOOT).values().stream().map(Reader::line).toList();
        }

        /** Headings are of bold serifs, and of more than the 9 points of the text. */
        private static Line line(List<TextPosition> line) {
            var text = new StringBuilder();
            line.stream()
                    .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                    .forEach(text::append);
            return new Line(
                    text.toString(),
                    line.stream()
                            .allMatch(position -> position.getFont().getName().contains("Serif-Bold")
                                    && position.getFontSizeInPt() > 9.5f));
        }
    }

    private static List<List<Line>> pages(byte[] pdf) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(reader.of(document, page));
            }
        }
        return pages;
    }

    private static Account beside() {
        return Samples.account("kazakhstan-2023")
                .beside(LAWS.stream()
                        .map(law -> new Parallels.Choice(Samples.statute(law), List.of()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSeatsOfEightLawsStandOnOnePage(Language language) throws IOException {
        byte[] pdf = Report.pdf(beside(), Optional.empty(), language);

        // The law of the election itself is the first of the eight.
        assertThat(pages(pdf))
                .extracting(page -> page.stream().map(Line::text).collect(Collectors.joining("\n")))
                .anySatisfy(page ->
                        assertThat(page).contains("kz/elections/2022-11-18").contains(LAWS));
    }

    @ParameterizedTest
    @EnumSource
    void noPageEndsWithAHeading(Language language, @TempDir Path folder) throws IOException {
        Membership membership = MadePersons.in(folder.resolve("kz-made"));
        byte[] pdf = Report.pdf(beside(), Optional.of(membership), language);

        List<List<Line>> pages = pages(pdf);

        assertThat(pages).flatExtracting(page -> page).anyMatch(Line::isHeading);
        assertThat(pages).extracting(List::getLast).noneMatch(Line::isHeading);
    }
}
