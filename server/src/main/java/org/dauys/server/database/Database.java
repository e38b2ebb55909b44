package org.dauys.server.database;

/**
 * Where the server keeps what it must not forget.
 *
 * @param url the address for JDBC, without credentials
 * @param owner who owns the tables and migrates them
 * @param application who the running server is: it may do only what the migrations granted it
 */
public record Database(String url, Credentials owner, Credentials application) {
    /**
     * A role of the database that may log in.
     *
     * @param user its name
     * @param password its password; never printed
     */
    public record Credentials(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
