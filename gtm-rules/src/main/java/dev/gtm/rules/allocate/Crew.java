package dev.gtm.rules.allocate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Shares numbered pieces of work among threads; the results come back in the order of the numbers. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads;

    private Crew(ExecutorService threads) {
        this.threads = threads;
    }

    /** A crew of so many threads, none of which keeps a program from ending. */
    static Crew of(int threads) {
        return new Crew(Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "gtm-sizing");
            thread.setDaemon(true);
            return thread;
        }));
    }

    <T> List<T> each(int count, IntFunction<T> work) {
        List<Callable<T>> calls = IntStream.range(0, count)
                .mapToObj(k -> (Callable<T>) () -> work.apply(k))
                .toList();
        try {
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The sizing was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
