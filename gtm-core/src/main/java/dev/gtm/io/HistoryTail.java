package dev.gtm.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The end of a history, read backwards: the last whole line, and where it ends. What stands before it is not read again.
 *
 * @param whole how many bytes stand up to the end of the last whole line
 * @param last the last whole line; null if there is none
 */
record HistoryTail(long whole, @Nullable HistoryEntry last) {

    private static final int BLOCK = 1 << 16;
    private static final byte LINE_END = '\n';

    /** Reads the end; null if the last whole line does not fit its checksum or the line before. */
    static @Nullable HistoryTail of(FileChannel channel) throws IOException {
        long whole = afterLineEnd(channel, channel.size());
        if (whole == 0) {
            return new HistoryTail(0, null);
        }
        long start = afterLineEnd(channel, whole - 1);
        var before = start == 0 ? HistoryEntry.NOTHING_BEFORE : checksumBefore(channel, start);
        var last = before == null ? null : HistoryEntry.read(text(channel, start, whole - 1), before);
        boolean isFirst = last != null && last.number() == 1;
        return last == null || isFirst != (start == 0) ? null : new HistoryTail(whole, last);
    }

    private static @Nullable String checksumBefore(FileChannel channel, long start) throws IOException {
        long from = afterLineEnd(channel, start - 1);
        return HistoryEntry.checksumIn(text(channel, from, Math.min(start - 1, from + HistoryEntry.LONGEST_HEAD)));
    }

    /** Where the line begins that holds the byte before an end. */
    private static long afterLineEnd(FileChannel channel, long end) throws IOException {
        for (long to = end; to > 0; to -= Math.min(to, BLOCK)) {
            long from = Math.max(0, to - BLOCK);
            var bytes = bytes(channel, from, to);
            for (int i = bytes.length - 1; i >= 0; i--) {
                if (bytes[i] == LINE_END) {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    private static String text(FileChannel channel, long from, long to) throws IOException {
        return new String(bytes(channel, from, to), StandardCharsets.UTF_8);
    }

    static byte[] bytes(FileChannel channel, long from, long to) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // reads on until the buffer is full
        }
        return bytes.array();
    }
}
