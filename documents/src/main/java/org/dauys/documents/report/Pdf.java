package org.dauys.documents.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dauys.election.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as a tagged PDF with its fonts in it. */
public final class Pdf {
    /** Where the directory of a font's tables says how many there are, where it begins, and how long one is in it. */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_LENGTH = 16;

    /** The tag {@code GSUB}, and one that nothing has. */
    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int NOTHING = 0x78787878;

    static {
        XRLog.setLoggerImpl(new Quiet());
    }

    private Pdf() {}

    /**
     * The page as a PDF.
     *
     * @param html well-formed, without a document type definition to load
     * @param date what the PDF gives as its own date, for there is no clock here
     * @param complaints receives what the writer complains of: what makes it no PDF/UA, above all
     */
    public static byte[] of(String html, String title, Language language, LocalDate date, Consumer<String> complaints) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "Noto Sans", "NotoSans-Regular.ttf", 400);
        font(builder, "Noto Sans", "NotoSans-Bold.ttf", 700);
        font(builder, "Noto Serif", "NotoSerif-Regular.ttf", 400);
        font(builder, "Noto Serif", "NotoSerif-Bold.ttf", 700);
        font(builder, "Noto Sans Math", "NotoSansMath-Regular.ttf", 400);
        builder.useSVGDrawer(new Drawing())
                .usePdfUaAccessibility(true)
                .withProducer("Dauys")
                .withDiagnosticConsumer(diagnostic -> {
                    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                        complaints.accept(diagnostic.getFormattedMessage());
                    }
                })
                .useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null)
                .withW3cDocument(parsed(html), "")
                .toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            date(document, date);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
            document.save(bytes);
            document.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
        FSSupplier<InputStream> font = () -> new ByteArrayInputStream(withoutLigatures(file));
        builder.useFont(font, family, weight, FontStyle.NORMAL, true);
    }

    /**
     * A font without its table of substitutions. One sign drawn for two letters, as for the ff of a fingerprint, would be
     * lost to whoever copies the text or has it read aloud.
     */
    private static byte[] withoutLigatures(String file) {
        try (InputStream font = Pdf.class.getResourceAsStream("fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException("The font %s must be there.".formatted(file));
            }
            byte[] bytes = font.readAllBytes();
            ByteBuffer tables = ByteBuffer.wrap(bytes);
            int count = tables.getShort(TABLE_COUNT);
            for (int at = FIRST_TABLE; at < FIRST_TABLE + count * TABLE_LENGTH; at += TABLE_LENGTH) {
                if (tables.getInt(at) == SUBSTITUTIONS) {
                    tables.putInt(at, NOTHING);
                }
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The date of the election stands for that of the making, and a fixed id, so that the bytes are the same. */
    private static void date(PDDocument document, LocalDate date) {
        String day = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(date) + "000000Z";
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        information.setString(COSName.CREATION_DATE, day);
        information.setString(COSName.MOD_DATE, day);
        document.setDocumentId(date.toEpochDay());
    }

    /** Complaints are kept with the PDF and not printed. */
    private static final class Quiet implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            // kept with the PDF
        }

        @Override
        public void log(String where, Level level, String message, Throwable cause) {
            // kept with the PDF
        }

        @Override
        public void setLevel(String logger, Level level) {
            // nothing is printed at any level
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalArgumentException("The page must be well-formed.", malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
