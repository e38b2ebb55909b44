package org.dauys.tabulation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Distinct texts in compact bytes, each with a position from 0 in the order of entry, and found by its bytes. */
final class Codes {
    static final int NONE = -1;

    private static final int FIRST_ROOM = 64;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private byte[] bytes = new byte[FIRST_ROOM * Long.BYTES];
    private int[] ends = new int[FIRST_ROOM];
    private int[] hashes = new int[FIRST_ROOM];
    private int[] slots = new int[2 * FIRST_ROOM];
    private int size;

    int size() {
        return size;
    }

    /** The position of a text, or {@link #NONE}. */
    int position(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        return position(wanted, 0, wanted.length);
    }

    /** The position of some bytes, or {@link #NONE}. */
    int position(byte[] from, int start, int end) {
        return slots[slot(hash(from, start, end), from, start, end)] - 1;
    }

    /** Whether the text at a position, which need not exist, is of these bytes. */
    boolean is(int position, byte[] from, int start, int end) {
        return position < size && Arrays.equals(bytes, start(position), ends[position], from, start, end);
    }

    /** The position of some bytes, which are entered at {@link #size()} if they are new. */
    int enter(byte[] from, int start, int end) {
        return enter(hash(from, start, end), from, start, end);
    }

    private int enter(int hash, byte[] from, int start, int end) {
        int slot = slot(hash, from, start, end);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        append(from, start, end);
        hashes[size - 1] = hash;
        slots[slot] = size;
        if (2 * size > slots.length) {
            spread(2 * slots.length);
        }
        return size - 1;
    }

    int enter(String text) {
        byte[] entered = text.getBytes(StandardCharsets.UTF_8);
        return enter(entered, 0, entered.length);
    }

    /** Enters all texts of another one that are new; gives the position of each here. */
    int[] enter(Codes other) {
        int[] positions = new int[other.size];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = enter(other.hashes[i], other.bytes, other.start(i), other.ends[i]);
        }
        return positions;
    }

    /** The text at a position. */
    String text(int position) {
        int start = start(position);
        return new String(bytes, start, ends[position] - start, StandardCharsets.UTF_8);
    }

    /** Gives room back that is not needed. */
    void trim() {
        bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
        ends = Arrays.copyOf(ends, size);
        hashes = Arrays.copyOf(hashes, size);
    }

    private int start(int position) {
        return position == 0 ? 0 : ends[position - 1];
    }

    private void append(byte[] from, int start, int end) {
        int begin = start(size);
        int stop = Math.addExact(begin, end - start);
        if (stop > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, stop));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
            hashes = Arrays.copyOf(hashes, ends.length);
        }
        System.arraycopy(from, start, bytes, begin, end - start);
        ends[size++] = stop;
    }

    /** A room half as large again, at least as large as needed. */
    static int grown(int room, int needed) {
        return Math.max(needed, (int) Math.min(room + (room >> 1) + 16L, Integer.MAX_VALUE - 8));
    }

    /** Prepares for so many texts of a few letters, so that room need not be made again and again. */
    void expect(int texts) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length, (int) Math.min((long) texts * Long.BYTES, 1 << 29)));
        ends = Arrays.copyOf(ends, Math.max(ends.length, texts));
        hashes = Arrays.copyOf(hashes, ends.length);
        int room = Integer.highestOneBit(Math.clamp(2L * texts, 1, 1 << 29)) << 1;
        if (room > slots.length) {
            spread(room);
        }
    }

    private void spread(int room) {
        slots = new int[room];
        int mask = room - 1;
        for (int position = 0; position < size; position++) {
            int slot = hashes[position] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = position + 1;
        }
    }

    /** The slot in which some bytes are, or will be. */
    private int slot(int hash, byte[] from, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !(hashes[slots[slot] - 1] == hash && is(slots[slot] - 1, from, start, end))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(byte[] from, int start, int end) {
        long hash = (long) end - start;
        int at = start;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) EIGHT.get(from, at));
        }
        for (; at < end; at++) {
            hash = hash << Byte.SIZE ^ from[at] ^ hash >>> (Long.SIZE - Byte.SIZE);
        }
        hash = mixed(hash);
        return (int) (hash ^ (hash >>> Integer.SIZE));
    }

    private static long mixed(long hash) {
        long product = hash * MULTIPLIER;
        return product ^ (product >>> 29);
    }
}
