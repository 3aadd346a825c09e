package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watcher looks when it is told to; the test is its clock. */
class RuleFolderWatcherTest {

    @TempDir
    private Path folder;

    private final RuleBookHolder holder = RuleBookHolder.of(RuleBook.standard(), RuleBookGate.open());
    private final List<RuleBookSwap> heard = new CopyOnWriteArrayList<>();
    private final Semaphore ticks = new Semaphore(0);
    private final Semaphore arrived = new Semaphore(0);

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
            assertThat(heard)
                    .singleElement()
                    .satisfies(swap -> assertThat(swap.swapped()).isTrue());
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
            assertThat(heard)
                    .singleElement()
                    .satisfies(swap -> assertThat(swap.problems()).isNotEmpty());
            assertThat(watcher).isNotNull();
        }
        assertThat(holder.ruleBook()).isSameAs(RuleBook.standard());
    }

    @Test
    void aFolderThatVanishesIsToldAndAClosedWatcherLooksNoMore() throws Exception {
        var book = new OwnBooks(folder).good(1);
        var watcher = watch(book);
        try (var files = Files.list(book)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        look(3);
        watcher.close();
        assertThat(heard)
                .singleElement()
                .satisfies(swap -> assertThat(swap.swapped()).isFalse());
        ticks.release();
        assertThat(arrived.availablePermits()).isZero();
        assertThat(ticks.availablePermits()).as("nobody waits for the tick").isEqualTo(1);
    }

    private RuleFolderWatcher watch(Path book) throws InterruptedException {
        var watcher = RuleFolderWatcher.start(holder, List.of(book), this::tick, heard::add);
        arrived.acquire();
        return watcher;
    }

    /** The watcher has arrived here when its last look is over. */
    private void tick() throws InterruptedException {
        arrived.release();
        ticks.acquire();
    }

    /** Lets it look so many times and waits until it has. */
    private void look(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            ticks.release();
            arrived.acquire();
        }
    }
}
