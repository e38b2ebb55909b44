package org.dauys.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A room, in the order from the lowest: a Maven module, a module of Java and a package of the same name. */
enum Room {
    FIGURES,
    READING,
    APPORTIONMENT,
    ELECTION,
    STATUTE,
    PROTOCOL,
    TABULATION,
    MANDATES,
    JOURNAL,
    COUNTING,
    VERIFICATION,
    DOCUMENTS,
    CLI;

    /** The rooms whose classes are on the class path today; a test that finds fewer tests nothing. */
    static final Set<Room> BUILT = EnumSet.of(
            FIGURES,
            READING,
            APPORTIONMENT,
            ELECTION,
            STATUTE,
            PROTOCOL,
            TABULATION,
            MANDATES,
            JOURNAL,
            COUNTING,
            DOCUMENTS,
            CLI);

    /** The rooms of exact arithmetic, without files. */
    static final Set<Room> BELOW_DOCUMENTS = EnumSet.range(FIGURES, VERIFICATION);

    /** The rooms that get the time, chance and the language of their reader as arguments. */
    static final Set<Room> BELOW_CLI = EnumSet.range(FIGURES, DOCUMENTS);

    /** The module of the name, if it is a room. */
    static Optional<Room> ofModule(String name) {
        return Stream.of(values()).filter(room -> name.equals(room.module())).findFirst();
    }

    /** The room of a class, if it has one. */
    static Optional<Room> of(JavaClass type) {
        return Stream.of(values())
                .filter(room -> (type.getPackageName() + ".").startsWith(room.module() + "."))
                .findFirst();
    }

    /** Whether a class is in one of the rooms. */
    static boolean in(Set<Room> rooms, JavaClass type) {
        return of(type).filter(rooms::contains).isPresent();
    }

    /** The rooms it may see. */
    List<Room> seen() {
        return switch (this) {
            case FIGURES, READING, JOURNAL -> List.of();
            case APPORTIONMENT, ELECTION -> List.of(FIGURES);
            case STATUTE -> List.of(FIGURES, READING, APPORTIONMENT, ELECTION);
            case PROTOCOL -> List.of(FIGURES, READING, ELECTION);
            case MANDATES -> List.of(FIGURES, READING, ELECTION, STATUTE);
            case TABULATION -> List.of(FIGURES, READING, ELECTION, PROTOCOL);
            case COUNTING -> List.copyOf(EnumSet.range(FIGURES, JOURNAL));
            case VERIFICATION -> List.of(FIGURES, ELECTION, JOURNAL);
            case DOCUMENTS -> List.copyOf(EnumSet.complementOf(EnumSet.of(JOURNAL, VERIFICATION, DOCUMENTS, CLI)));
            case CLI -> List.copyOf(EnumSet.range(FIGURES, DOCUMENTS));
        };
    }

    /** The libraries it may use, as modules of Java and as beginnings of packages. */
    List<String> libraries() {
        return switch (this) {
            case READING -> List.of("de.siegmar.fastcsv", "org.snakeyaml.engine");
            case DOCUMENTS ->
                List.of(
                        "com.ibm.icu",
                        "com.openhtmltopdf",
                        "gg.jte",
                        "gg.jte.runtime",
                        "java.compiler",
                        "java.desktop",
                        "java.logging",
                        "javax.crypto",
                        "javax.xml",
                        "openhtmltopdf.core",
                        "openhtmltopdf.pdfbox",
                        "org.apache.pdfbox",
                        "org.commonmark",
                        "org.commonmark.ext.gfm.tables",
                        "org.w3c.dom",
                        "org.xml.sax",
                        "tools.jackson.core");
            case JOURNAL -> List.of("javax.crypto");
            case CLI -> List.of("info.picocli", "picocli", "jdk.httpserver", "com.sun.net.httpserver");
            case FIGURES, APPORTIONMENT, ELECTION, STATUTE, PROTOCOL, TABULATION, MANDATES, COUNTING, VERIFICATION ->
                List.of();
        };
    }

    /** The name of its module and of its package. */
    String module() {
        return "org.dauys." + name().toLowerCase(Locale.ROOT);
    }
}
