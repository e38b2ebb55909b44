package org.dauys.server.small;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up country: REGION below the CEC, with the stations S1, S2 and S3 of 1000 voters each. Every station votes in five
 * contests at once; the papers of S2 and S3 are there, those of S1 are to be typed.
 *
 * <p>Its law is that of Kazakhstan, except that a tie in a constituency is decided by lot.
 *
 * <table>
 * <caption>Votes at each station</caption>
 * <tr><td>{@code sound}</td><td>X 300, Y 280: X is elected</td></tr>
 * <tr><td>{@code tied}</td><td>X 290, Y 290: the lot</td></tr>
 * <tr><td>{@code asked}</td><td>A 560, B 12, C 8: one list passes, and the law is not known</td></tr>
 * <tr><td>{@code told}</td><td>X 291, Y 280, and ten ballots that were issued are not found</td></tr>
 * <tr><td>{@code late}</td><td>X 300, Y 280, but the paper of S3 is missing</td></tr>
 * </table>
 */
final class SmallCountry {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String LAW = "laws/kz/elections/2022-11-18.yaml";

    private static final String NOT_KNOWN = """
          ties:
            - ask:
                article: 9(2)
                paraphrase:
                  kk: Дауыстардың тең түсуі туралы мәтін табылған жоқ.
                  ru: Текст о равенстве голосов не найден.
                  en: No text on equal votes was found.
                confidence: unknown
""";

    private static final String BY_LOT = """
          ties:
            - lot:
                article: 9(2)
                paraphrase:
                  kk: Тең болса, жеребе тасталады.
                  ru: При равенстве бросают жребий.
                  en: Equal claims are decided by lot.
                confidence: recalled
""";

    private static final String ELECTION = """
            election: small-country
            title: { kk: Шағын ел, ru: Малая страна, en: Small country }
            date: 2023-03-19
            statute: kz/elections/2022-11-18
            bodies:
              house: { title: { kk: Палата, ru: Палата, en: House }, seats: 73 }
            contests:
              sound: { title: { kk: Анық округ, ru: Ясный округ, en: Sound }, body: house, section: mazhilis-districts, constituencies: { D1: { title: { kk: "1-округ", ru: "Округ 1", en: "District 1" }, seats: 1 } } }
              tied: { title: { kk: Тең округ, ru: Равный округ, en: Tied }, body: house, section: mazhilis-districts, constituencies: { D2: { title: { kk: "2-округ", ru: "Округ 2", en: "District 2" }, seats: 1 } } }
              asked: { title: { kk: Тізімдер, ru: Списки, en: Lists }, body: house, section: mazhilis-list, constituencies: { ALL: { title: { kk: Бүкіл ел, ru: Вся страна, en: Whole country }, seats: 69 } } }
              late: { title: { kk: Кеш округ, ru: Поздний округ, en: Late }, body: house, section: mazhilis-districts, constituencies: { D4: { title: { kk: "4-округ", ru: "Округ 4", en: "District 4" }, seats: 1 } } }
              told: { title: { kk: Айтылған округ, ru: Рассказанный округ, en: Told }, body: house, section: mazhilis-districts, constituencies: { D5: { title: { kk: "5-округ", ru: "Округ 5", en: "District 5" }, seats: 1 } } }
            parties:
              A: { name: { kk: А партиясы, ru: Партия А, en: Party A }, colour: "#00A1C9" }
              B: { name: { kk: Б партиясы, ru: Партия Б, en: Party B }, colour: "#E9B300" }
              C: { name: { kk: В партиясы, ru: Партия В, en: Party C }, colour: "#F07D1A" }
            """;

    private static final String HEAD =
            "station,contest,voters_on_list,certificates_issued,ballots_received,ballots_issued,issued_by_certificate,"
                    + "issued_outside,ballots_unused,ballots_spoiled,ballots_found,ballots_invalid,X,Y,A,B,C,AGAINST_ALL\n";

    private SmallCountry() {}

    /** Writes the home of a server with this election, and gives the folder of the election. */
    static Path write(Path home) throws IOException {
        Path law = home.resolve(LAW);
        Files.createDirectories(law.getParent());
        String known = Files.readString(ROOT.resolve(LAW));
        if (!known.contains(NOT_KNOWN)) {
            throw new IllegalStateException(
                    "The law on ties in constituencies must be the one that is exchanged here.");
        }
        Files.writeString(law, known.replace(NOT_KNOWN, BY_LOT));
        Files.createSymbolicLink(home.resolve("forms"), ROOT.resolve("forms"));
        Path folder = Files.createDirectories(home.resolve("elections/small-country"));
        Files.writeString(folder.resolve("election.yaml"), ELECTION);
        Files.writeString(folder.resolve("SOURCE.md"), "Made up for tests.\n");
        Files.writeString(folder.resolve("night.yaml"), """
                forms: { sound: kz/2023/mazhilis-district, tied: kz/2023/mazhilis-district, asked: kz/2023/mazhilis-list, late: kz/2023/mazhilis-district, told: kz/2023/mazhilis-district }
                options: { asked: [A, B, C] }
                rehearsal: { seed: 5, stations: 3 }
                """);
        Files.writeString(folder.resolve("candidates.csv"), """
                constituency,candidate,name,party
                D1,X,Айгүл,A
                D1,Y,Болат,B
                D2,X,Айгүл,A
                D2,Y,Болат,B
                D4,X,Айгүл,A
                D4,Y,Болат,B
                D5,X,Айгүл,A
                D5,Y,Болат,B
                """);
        Files.writeString(folder.resolve("commissions.csv"), """
                commission,upper,level,title_kk,title_ru,title_en
                CEC,,central,Орталық комиссия,Центральная комиссия,Central commission
                REGION,CEC,regional,Облыс,Область,Region
                """);
        Files.writeString(folder.resolve("stations.csv"), """
                station,commission,kind,offset,place,voters,constituencies
                S1,REGION,ordinary,+06:00,Ауыл,1000,D1 D2 D4 D5
                S2,REGION,ordinary,+06:00,Қала,1000,D1 D2 D4 D5
                S3,REGION,ordinary,+06:00,Дала,1000,D1 D2 D4 D5
                """);
        Files.writeString(folder.resolve("protocols.csv"), HEAD + papers("S1") + papers("S2") + papers("S3"));
        return folder;
    }

    private static String papers(String station) {
        String late = station.equals("S3") ? "" : paper(station, "late", 600, 10, "300,280,,,,10");
        return paper(station, "sound", 600, 10, "300,280,,,,10")
                + paper(station, "tied", 600, 10, "290,290,,,,10")
                + paper(station, "told", 590, 9, "291,280,,,,10")
                + paper(station, "asked", 600, 10, ",,560,12,8,10")
                + late;
    }

    private static String paper(String station, String contest, int found, int invalid, String votes) {
        return "%s,%s,1000,0,1010,600,0,10,409,1,%s,%s,%s%n".formatted(station, contest, found, invalid, votes);
    }
}
