package org.dauys.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dauys.documents.Account;
import org.dauys.election.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportTest {
    private static final String MAZHILIS = "kazakhstan-2023";

    static List<String> elections() {
        return Samples.names();
    }

    private static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyElectionHasAPageThatStandsAloneAndAReasonForEverySeat(String election) {
        Account account = Samples.account(election);

        standsAlone(parsed(Report.page(account)));
        for (Language language : Language.values()) {
            Edition edition = Edition.of(account, Optional.empty(), language);
            hasAReasonForEverySeat(edition);
            hasADotForEverySeat(edition);
        }
    }

    private static void standsAlone(Document page) {
        Set<String> anchors = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Element element : elements(page, "*")) {
            if (element.hasAttribute("id") && !anchors.add(element.getAttribute("id"))) {
                twice.add(element.getAttribute("id"));
            }
        }
        List<String> lost = elements(page, "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("#") && !anchors.contains(href.substring(1)))
                .toList();

        assertThat(twice).as("ids used twice").isEmpty();
        assertThat(lost).as("links that lead nowhere").isEmpty();
        assertThat(elements(page, "*"))
                .noneMatch(element -> element.hasAttribute("src") || element.hasAttribute("srcset"));
        for (String loading : List.of("link", "img", "iframe", "object", "embed", "audio", "video", "source", "base")) {
            assertThat(elements(page, loading)).as(loading).isEmpty();
        }
        assertThat(elements(page, "style").getFirst().getTextContent()).doesNotContain("url(", "@import");
        assertThat(elements(page, "script").getFirst().getTextContent()).doesNotContain("fetch", "http", "import");
    }

    /** Of a body too large for a page, the table of constituencies and the command line tell. */
    private static void hasAReasonForEverySeat(Edition edition) {
        for (int i = 0; i < edition.reasons().size(); i++) {
            SeatReasons reasons = edition.reasons().get(i);
            List<SeatReasons.Seat> seats = reasons.parties().stream()
                    .flatMap(party -> party.seats().stream())
                    .toList();
            long settled = edition.telling().result().bodies().get(i).seats().isPresent() ? reasons.seats() : 0;

            assertThat((seats.isEmpty() && reasons.seats() > 1_500) || seats.size() >= settled)
                    .as("%s has %d reasons for %d seats", reasons.title(), seats.size(), settled)
                    .isTrue();
            assertThat(seats)
                    .noneMatch(seat -> seat.reason().isBlank()
                            || seat.how().isBlank()
                            || seat.law().isEmpty());
        }
    }

    private static void hasADotForEverySeat(Edition edition) {
        for (House house : edition.houses()) {
            house.hemicycle()
                    .ifPresent(picture -> assertThat(picture.blocks().stream()
                                    .mapToLong(block -> block.seats().size())
                                    .sum())
                            .as(house.title())
                            .isEqualTo(house.seats()));
        }
    }

    @Test
    void theSameCountGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Report.write(Samples.account(MAZHILIS), Optional.empty(), folder.resolve("one"));
        Report.write(Samples.account(MAZHILIS), Optional.empty(), folder.resolve("two"));

        for (String file : List.of("index.html", "report-kk.pdf", "report-ru.pdf", "report-en.pdf")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
    }

    @Test
    void thePageTellsTheMazhilisInThreeLanguages() {
        String page = Report.page(Samples.account(MAZHILIS));

        assertThat(page)
                .contains("Мәжіліс депутаттарын сайлау")
                .contains("Выборы депутатов Мажилиса")
                .contains("Election of the Mazhilis of Kazakhstan")
                .contains("86,546.65")
                .contains("<details");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfIsTaggedAndTellsItsLanguageAndTitle(Language language) throws IOException {
        List<String> complaints = new ArrayList<>();

        byte[] pdf = Report.pdf(Samples.account(MAZHILIS), Optional.empty(), language, complaints::add);

        assertThat(complaints).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.code());
            assertThat(document.getDocumentInformation().getTitle()).contains("2023");
        }
    }

    @Test
    void theTextOfThePdfHasKazakhLettersAndTheMandates() throws IOException {
        byte[] pdf = Report.pdf(Samples.account(MAZHILIS), Optional.empty(), Language.KK);

        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }

        for (String letter : List.of("Ә", "ә", "ғ", "Қ", "қ", "ң", "Ө", "ө", "ұ", "Ү", "ү", "і")) {
            assertThat(text).contains(letter);
        }
        assertThat(text).contains("Amanat 40 22 62", "Ауыл 8 – 8", "Respublica 6 – 6", "Ақ жол 6 – 6");
        assertThat(text).contains("ҚХП 5 – 5", "ЖСДП 4 – 4", "3 431 510".replace(' ', '\u00A0'));
    }

    @Test
    void theIndexListsElectionsWithLinksToTheirReports() {
        List<Index.Entry> entries = List.of(
                new Index.Entry(Samples.account(MAZHILIS), "kazakhstan-2023/index.html"),
                new Index.Entry(Samples.account("kazakhstan-2004"), "kazakhstan-2004/index.html"));

        Document page = parsed(Index.page(entries));

        assertThat(elements(page, "a").stream().map(link -> link.getAttribute("href")))
                .contains("kazakhstan-2023/index.html#kk", "kazakhstan-2004/index.html#ru");
    }

    @Test
    void filesAreThePageAndAPdfInEachLanguage(@TempDir Path folder) throws IOException {
        Report.write(Samples.account(MAZHILIS), Optional.empty(), folder);

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "report-kk.pdf", "report-ru.pdf", "report-en.pdf");
        }
        assertThat(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>");
    }
}
