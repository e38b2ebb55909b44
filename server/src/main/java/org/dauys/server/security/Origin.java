package org.dauys.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a request comes from, as limits count it: an address of IPv4, but of IPv6 the network, since whoever has one has
 * more addresses in it than could be counted.
 */
final class Origin {
    private static final int NETWORK_BYTES = 8;

    private Origin() {}

    static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        InetAddress literal = InetAddress.ofLiteral(address.replaceAll("%.*", ""));
        return literal instanceof Inet6Address
                ? HexFormat.of().formatHex(literal.getAddress(), 0, NETWORK_BYTES)
                : literal.getHostAddress();
    }
}
