package org.dauys.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

/** A process of its own in which DuckDB, with two threads, sums the same protocols by region, and checks nothing. */
public final class NightDuck {
    private NightDuck() {}

    /** Sums the folder that the argument names. */
    public static void main(String... arguments) throws SQLException {
        Path folder = Path.of(arguments[0]);
        String sums = NightTotals.codes().stream()
                .map(code -> "sum(\"" + code + "\")::BIGINT")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            String query = "SELECT upper, " + sums + " FROM read_csv('" + folder.resolve("protocols.csv") + "') JOIN ("
                    + "SELECT commission, upper FROM read_csv('" + folder.resolve("commissions.csv") + "'))"
                    + " USING (commission) GROUP BY upper ORDER BY upper";
            try (ResultSet rows = statement.executeQuery(query)) {
                print(rows);
            }
        }
    }

    private static void print(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            var row = new StringBuilder(rows.getString(1));
            for (int column = 2; column <= columns; column++) {
                row.append(' ').append(rows.getLong(column));
            }
            System.out.println(row);
        }
    }
}
