package dev.gtm.io;

import java.nio.file.Path;

/** A process that adds lines to a history until somebody ends it, and says the number of each line that is on the disk. */
final class HistoryWriter {

    private HistoryWriter() {}

    @SuppressWarnings("SystemOut") // the test reads it
    public static void main(String[] arguments) {
        var history = History.in(Path.of(arguments[0]));
        int next = history.read().entries().size() + 1;
        while (true) {
            var entry = history.append("plan", "{\"line\":" + next + ",\"text\":\"" + "計画 ".repeat(200) + "\"}");
            System.out.println(entry.number());
            System.out.flush();
            next++;
        }
    }
}
