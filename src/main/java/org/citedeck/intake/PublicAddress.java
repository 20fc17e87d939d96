package org.citedeck.intake;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** Tells addresses of the public Internet from those of this machine, its network, and all that is set aside (RFC 6890). */
final class PublicAddress {

    private static final List<Block> SET_ASIDE_4 = List.of(
            Block.of(8, 0), // this network
            Block.of(8, 10), // private
            Block.of(10, 100, 64), // carrier-grade NAT
            Block.of(8, 127), // loopback
            Block.of(16, 169, 254), // link-local, and the metadata of clouds
            Block.of(12, 172, 16), // private
            Block.of(24, 192, 0, 0), // protocol assignments
            Block.of(24, 192, 0, 2), // documentation
            Block.of(24, 192, 88, 99), // 6to4 relays
            Block.of(16, 192, 168), // private
            Block.of(15, 198, 18), // benchmarks
            Block.of(24, 198, 51, 100), // documentation
            Block.of(24, 203, 0, 113), // documentation
            Block.of(4, 224), // multicast
            Block.of(4, 240)); // reserved, and broadcast

    /** Only this much of IPv6 is given out at all: mapped, unique local, link-local and multicast addresses lie outside. */
    private static final Block GLOBAL_6 = Block.of(3, 0x20);

    private static final List<Block> SET_ASIDE_6 = List.of(
            Block.of(23, 0x20, 0x01), // protocol assignments, Teredo among them
            Block.of(32, 0x20, 0x01, 0x0D, 0xB8), // documentation
            Block.of(16, 0x20, 0x02), // 6to4, which holds an IPv4 address
            Block.of(20, 0x3F, 0xFF)); // documentation

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return SET_ASIDE_4.stream().noneMatch(block -> block.holds(bytes));
        }
        return GLOBAL_6.holds(bytes) && SET_ASIDE_6.stream().noneMatch(block -> block.holds(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Block(int bits, List<Integer> start) {

        static Block of(int bits, Integer... start) {
            return new Block(bits, List.of(start));
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                int expected = bit / 8 < start.size() ? start.get(bit / 8) : 0;
                if ((address[bit / 8] & mask) != (expected & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
