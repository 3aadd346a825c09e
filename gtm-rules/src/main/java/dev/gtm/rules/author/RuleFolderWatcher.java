package dev.gtm.rules.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at folders from time to time and loads them into a holder when they have changed and come to rest. It works on a
 * daemon thread of its own until it is closed.
 *
 * <p>A change is told by names, sizes and times of the files. It is loaded once two looks in a row see the same, so that a file
 * is not read while somebody writes it. What is there at the beginning counts as known.
 */
public final class RuleFolderWatcher implements AutoCloseable {

    /** Waits until the next look. */
    @FunctionalInterface
    public interface Pause {

        /**
         * Returns when it is time.
         *
         * @throws InterruptedException if the watcher was closed
         */
        void await() throws InterruptedException;

        /** Waits for the same time after each look. */
        static Pause of(Duration time) {
            return () -> Thread.sleep(time.toMillis());
        }
    }

    private final RuleBookHolder holder;
    private final Path[] folders;
    private final Consumer<RuleBookSwap> listener;
    private final Thread thread;
    private volatile boolean closed;
    private String loaded;
    private String seen;

    private RuleFolderWatcher(RuleBookHolder holder, List<Path> folders, Pause pause, Consumer<RuleBookSwap> listener) {
        this.holder = holder;
        this.folders = folders.toArray(Path[]::new);
        this.listener = listener;
        this.loaded = state();
        this.seen = loaded;
        this.thread = new Thread(() -> watch(pause), "gtm-rule-folder-watcher");
        this.thread.setDaemon(true);
    }

    /**
     * Begins to look.
     *
     * @param pause how long to wait between two looks
     * @param listener hears on the watcher's thread what became of each candidate; what it throws ends the watcher
     */
    public static RuleFolderWatcher start(
            RuleBookHolder holder, List<Path> folders, Pause pause, Consumer<RuleBookSwap> listener) {
        var watcher = new RuleFolderWatcher(holder, folders, pause, listener);
        watcher.thread.start();
        return watcher;
    }

    private void watch(Pause pause) {
        try {
            while (!closed) {
                pause.await();
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed while it waited: the thread ends
        }
    }

    private void look() {
        var now = state();
        boolean atRest = now.equals(seen);
        seen = now;
        if (!closed && atRest && !now.equals(loaded)) {
            loaded = now;
            listener.accept(holder.load(folders));
        }
    }

    private String state() {
        return Stream.of(folders).map(RuleFolderWatcher::state).collect(Collectors.joining("\n"));
    }

    private static String state(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(RuleFolderWatcher::stateOf)
                    .sorted()
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            return "not readable"; // a file may vanish while it is looked at; the next look sees it gone
        }
    }

    private static String stateOf(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the looking and waits for a candidate that is just being tried. */
    @Override
    public void close() {
        closed = true;
        if (Thread.currentThread().equals(thread)) {
            return; // the listener closes it: the thread ends by itself
        }
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
