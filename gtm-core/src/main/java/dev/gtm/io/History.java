package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What was planned and what was observed, one line each, in the order in which it came: a file to which lines are only added.
 *
 * <p>Every line carries a checksum over the line before and its own content, so a line that was changed, left out or put in
 * later is noticed. A line counts when it is on the disk as a whole. Where the process or the machine ended while a line was
 * written, the torn end of the file is cut off before the next line is added; nothing before it is lost.
 *
 * <p>One process, and one thread of it, adds lines at a time: the file is locked meanwhile, and others wait.
 */
public final class History {

    private static final byte LINE_END = '\n';

    /** A file lock keeps other processes away; within one process a second lock on a file is an error. */
    private static final Object IN_THIS_PROCESS = new Object();

    private final Path file;

    private History(Path file) {
        this.file = file;
    }

    /** The history in a file; it is made with the first line. */
    public static History in(Path file) {
        return new History(file);
    }

    /**
     * The entries.
     *
     * @param entries all whole lines
     * @param torn how many bytes of an unfinished line stand behind them
     */
    public record Content(List<HistoryEntry> entries, long torn) {
        public Content {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Reads all whole lines.
     *
     * @throws UnreadableException if the file cannot be read, or a line before the last does not fit its checksum
     */
    public Content read() {
        if (!Files.exists(file)) {
            return new Content(List.of(), 0);
        }
        try {
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw refused("CANNOT_READ", "the file cannot be read: " + e.getMessage());
        }
    }

    /**
     * Adds a line; when this returns, the line is on the disk. Only the end of the file is read for it: what was changed long
     * before is told by {@link #read}.
     *
     * @param kind what it holds, such as {@code plan} or {@code observations}
     * @param json its content, one JSON value; line breaks in it are taken out
     * @throws UnreadableException if the file cannot be written, the history is damaged shortly before its end, or the content
     *     is no JSON
     */
    public HistoryEntry append(String kind, String json) {
        synchronized (IN_THIS_PROCESS) {
            try (var channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var tail = tail(channel);
                if (tail.whole() < channel.size()) {
                    channel.truncate(tail.whole());
                    channel.force(true);
                }
                var last = tail.last();
                var entry = last == null
                        ? HistoryEntry.next(1, HistoryEntry.NOTHING_BEFORE, kind, json)
                        : HistoryEntry.next(last.number() + 1, last.checksum(), kind, json);
                write(channel, tail.whole(), entry.line());
                channel.force(true);
                assertLocked(lock.isValid());
                return entry;
            } catch (IOException e) {
                var why = e instanceof NoSuchFileException ? "its folder does not exist" : e.getMessage();
                throw refused("CANNOT_WRITE", "the file cannot be written: " + why);
            }
        }
    }

    /** The end of the file; only where that is damaged is all before it looked at. */
    private HistoryTail tail(FileChannel channel) throws IOException {
        var tail = HistoryTail.of(channel);
        if (tail != null) {
            return tail;
        }
        var content = parse(HistoryTail.bytes(channel, 0, channel.size()));
        var entries = content.entries();
        return new HistoryTail(
                channel.size() - content.torn(), entries.isEmpty() ? null : entries.get(entries.size() - 1));
    }

    private UnreadableException refused(String code, String message) {
        return new UnreadableException(
                List.of(Diagnostic.error(Location.startOf(file.toString()), Finding.of(code, "", null, message))));
    }

    private static void assertLocked(boolean valid) throws IOException {
        if (!valid) {
            throw new IOException("The lock on the history was lost while a line was written.");
        }
    }

    private static void write(FileChannel channel, long at, String line) throws IOException {
        var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        long position = at;
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    private Content parse(byte[] bytes) {
        var entries = new ArrayList<HistoryEntry>();
        var before = HistoryEntry.NOTHING_BEFORE;
        int start = 0;
        while (start < bytes.length) {
            int end = lineEnd(bytes, start);
            if (end < 0) {
                return new Content(entries, bytes.length - start);
            }
            int number = entries.size() + 1;
            var read = HistoryEntry.read(new String(bytes, start, end - start, StandardCharsets.UTF_8), number, before);
            if (read == null) {
                // a disk may keep the end of a block and lose its middle: a damaged last line was never confirmed
                if (end + 1 == bytes.length) {
                    return new Content(entries, bytes.length - start);
                }
                throw damaged(number);
            }
            entries.add(read);
            before = read.checksum();
            start = end + 1;
        }
        return new Content(entries, 0);
    }

    private static int lineEnd(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == LINE_END) {
                return i;
            }
        }
        return -1;
    }

    private UnreadableException damaged(int line) {
        return new UnreadableException(List.of(Diagnostic.error(
                new Location(file.toString(), line, 1),
                Finding.of(
                        "BROKEN_CHAIN",
                        "",
                        null,
                        "does not fit its checksum or the line before; something was changed after it was written"))));
    }
}
