package dev.gtm.progress;

import java.util.concurrent.CancellationException;

/**
 * Hears how far a long piece of work has come, and may end it.
 *
 * <p>It is called on the thread that does the work. What it does changes no result; it can only end the work.
 */
public interface ProgressListener {

    /**
     * So much is done.
     *
     * @param work of what kind
     * @param done so many, from 0 to {@code total}; never falls
     * @param total of so many
     */
    void progressed(Work work, int done, int total);

    /** Whether to end the work early; asked before each part. Never, unless overridden. */
    default boolean isCancelled() {
        return false;
    }

    /** Hears nothing and ends nothing. */
    static ProgressListener none() {
        return (work, done, total) -> {};
    }

    /**
     * Ends the work if it shall end.
     *
     * @throws CancellationException if it shall
     */
    default void checkpoint(Work work) {
        if (isCancelled()) {
            throw new CancellationException(work + " was cancelled.");
        }
    }
}
