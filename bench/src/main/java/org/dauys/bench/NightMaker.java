package org.dauys.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes the files of a night of any size: 20 regions, 12 commissions in each, stations with 10 items and 20 lists. The
 * same seed makes the same files.
 */
final class NightMaker {
    static final String CONTEST = "lists";
    static final int REGIONS = 20;
    static final int LISTS = 20;

    private static final int BELOW_REGION = 12;
    private static final long SEED = 20230319;
    private static final String ITEMS = "voters_on_list,certificates_issued,ballots_received,ballots_issued,"
            + "issued_by_certificate,issued_outside,ballots_unused,ballots_spoiled,ballots_found,ballots_invalid";

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final StringBuilder row = new StringBuilder(256);

    private NightMaker() {}

    /** The files for so many stations, in a folder; nothing is done if they are there. */
    static void make(Path folder, int stations) throws IOException {
        if (!Files.exists(folder.resolve("night.yaml"))) {
            Files.createDirectories(folder);
            new NightMaker().write(folder, stations);
            Files.writeString(folder.resolve("night.yaml"), "forms: { lists: bench/lists }\n");
        }
    }

    static String list(int number) {
        return String.format(Locale.ROOT, "L%02d", number + 1);
    }

    private static String region(int region) {
        return String.format(Locale.ROOT, "R%02d", region + 1);
    }

    private void write(Path folder, int stations) throws IOException {
        try (Writer commissions = Files.newBufferedWriter(folder.resolve("commissions.csv"))) {
            commissions.write("commission,upper,level,title_kk,title_ru,title_en\nTOP,,central,Top,Top,Top\n");
            for (int region = 0; region < REGIONS; region++) {
                String code = region(region);
                commissions.write(code + ",TOP,regional," + code + "," + code + "," + code + "\n");
                for (int below = 1; below <= BELOW_REGION; below++) {
                    String lower = code + "-" + below;
                    commissions.write(lower + "," + code + ",territorial," + lower + "," + lower + "," + lower + "\n");
                }
            }
        }
        try (OutputStream register = stream(folder, "stations.csv");
                OutputStream protocols = stream(folder, "protocols.csv")) {
            text(register, "station,commission,kind,offset,place,voters,constituencies\n");
            row.append("station,commission,").append(ITEMS);
            for (int list = 0; list < LISTS; list++) {
                row.append(',').append(list(list));
            }
            text(protocols, row.append('\n').toString());
            for (int station = 0; station < stations; station++) {
                station(station, stations, register, protocols);
            }
        }
    }

    private static OutputStream stream(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    private void station(int station, int stations, OutputStream register, OutputStream protocols) throws IOException {
        int below = (int) ((long) station * REGIONS * BELOW_REGION / stations);
        String commission = region(below / BELOW_REGION) + "-" + (below % BELOW_REGION + 1);
        int voters = 100 + random.nextInt(2_400);
        row.setLength(0);
        row.append('S')
                .append(1_000_000 + station)
                .append(',')
                .append(commission)
                .append(",ordinary,+05:00,Ауыл ");
        text(
                register,
                row.append(station / 3).append(',').append(voters).append(",\n").toString());
        row.setLength(0);
        row.append('S').append(1_000_000 + station).append(',').append(commission);
        figures(voters);
        text(protocols, row.append('\n').toString());
    }

    /** Figures that agree with each other. */
    private void figures(int voters) {
        int issued = voters / 2 + random.nextInt(voters / 3);
        int invalid = random.nextInt(1 + issued / 50);
        int certificates = random.nextInt(20);
        add(voters, certificates, voters + voters / 100, issued, random.nextInt(10), random.nextInt(1 + issued / 20));
        int spoiled = random.nextInt(1 + voters / 1_000);
        add(voters + voters / 100 - issued - spoiled, spoiled, issued, invalid);
        int left = issued - invalid;
        for (int list = 1; list < LISTS; list++) {
            // About a fifth of what is left, so that stations resemble each other as real ones do.
            int votes = left / 5 + random.nextInt(1 + left / 25);
            add(votes);
            left -= votes;
        }
        add(left);
    }

    private void add(int... numbers) {
        for (int number : numbers) {
            row.append(',').append(number);
        }
    }

    private static void text(OutputStream into, String text) throws IOException {
        into.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
