package org.dauys.server.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Static files. */
final class Assets {
    private static final int DIGITS = 12;
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, wanted -> wanted + "?v=" + fingerprint(wanted));
    }

    private static String fingerprint(String path) {
        String file = path.startsWith("/webjars/") ? "/META-INF/resources" + path : "/static" + path;
        try (InputStream stream = Assets.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("There must be a static file %s.".formatted(path));
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes());
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
