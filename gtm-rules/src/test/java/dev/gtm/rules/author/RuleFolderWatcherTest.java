package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watcher looks when it is told to; the test is its clock. */
class RuleFolderWatcherTest {

    @TempDir
    private Path folder;

    private final RuleBookHolder holder = RuleBookHolder.of(RuleBook.standard(), RuleBookGate.open());
    private final List<RuleBookSwap> heard = new CopyOnWriteArrayList<>();
    private final SynchronousQueue<Boolean> ticks = new SynchronousQueue<>();

    @Test
    void aChangeIsLoadedWhenItHasComeToRest() throws Exception {
        var book = new OwnBooks(folder).good(1);
        try (var watcher = watch(book)) {
            look(2);
            assertThat(heard).isEmpty();
            Files.writeString(book.resolve("because.properties"), "need.own.v1=We say so.\n");
            look(1);
            assertThat(heard).isEmpty();
            look(1);
            assertThat(heard).singleElement().satisfies(swap -> assertThat(swap.swapped()).isTrue());
            look(2);
            assertThat(heard).hasSize(1);
            assertThat(watcher).isNotNull();
        }
        assertThat(holder.ruleBook().rules()).anyMatch(rule -> rule.id().equals("need.own.v1"));
    }

    @Test
    void aBadChangeIsToldOnceAndTheBookStays() throws Exception {
        var book = new OwnBooks(folder).good(1);
        try (var watcher = watch(book)) {
            Files.writeString(book.resolve("need.drl"), "package dev.gtm.rules.need;\n");
            look(4);
            assertThat(heard).singleElement().satisfies(swap -> assertThat(swap.problems()).isNotEmpty());
            assertThat(watcher).isNotNull();
        }
        assertThat(holder.ruleBook()).isSameAs(RuleBook.standard());
    }

    @Test
    void aFolderThatVanishesIsToldAndAClosedWatcherLooksNoMore() throws Exception {
        var looks = new AtomicInteger();
        var book = new OwnBooks(folder).good(1);
        var watcher = RuleFolderWatcher.start(
                holder,
                List.of(book),
                () -> {
                    looks.incrementAndGet();
                    ticks.take();
                },
                heard::add);
        try (var files = Files.list(book)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        look(3);
        watcher.close();
        assertThat(heard).singleElement().satisfies(swap -> assertThat(swap.swapped()).isFalse());
        int before = looks.get();
        assertThat(ticks.offer(true)).as("nobody waits").isFalse();
        assertThat(looks).hasValue(before);
    }

    private RuleFolderWatcher watch(Path book) throws IOException {
        return RuleFolderWatcher.start(holder, List.of(book), ticks::take, heard::add);
    }

    /** Lets it look so many times and waits until it has: it takes the next tick only after the look before. */
    private void look(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            ticks.put(true);
        }
        waitUntilItWaits();
    }

    private void waitUntilItWaits() throws InterruptedException {
        while (!ticks.isEmpty() || !isWaiting()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isWaiting() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("gtm-rule-folder-watcher"))
                .allMatch(thread -> thread.getState() == Thread.State.WAITING);
    }
}
