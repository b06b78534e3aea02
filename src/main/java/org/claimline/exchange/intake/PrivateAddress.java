package org.claimline.exchange.intake;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** What is not on the public internet: IANA's special-purpose address registries. */
final class PrivateAddress {
    private PrivateAddress() {}

    static boolean is(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPrivate4(bytes, 0)
                : address instanceof Inet6Address && isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && second >= 64 && second < 128
                || first == 169 && second == 254
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
    }

    /** Unique local, documentation, and what only wraps an address of four bytes: 6to4, NAT64, mapped. */
    private static boolean isPrivate6(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= bytes[i] == 0;
        }
        boolean nat64 = first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        return (first & 0xFE) == 0xFC
                || first == 0x20 && second == 1 && (bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8
                || first == 0x20 && second == 2 && isPrivate4(bytes, 2)
                || nat64 && isPrivate4(bytes, 12)
                || zeros && isPrivate4(bytes, 12);
    }
}
