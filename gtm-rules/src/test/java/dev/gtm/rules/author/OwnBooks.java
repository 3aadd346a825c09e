package dev.gtm.rules.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders with small rule books for tests, good and bad ones, numbered. Each good one speaks in two packs. */
final class OwnBooks {

    /** What a gate of a test refuses. */
    static final String REFUSED = "refused";

    private final Path root;

    OwnBooks(Path root) {
        this.root = root;
    }

    /** A book that says {@code own.vN} of a need and of the plan. */
    Path good(int number) throws IOException {
        return write("good" + number, "v" + number, "cause");
    }

    /** A book with the same rules but for a field that is not there. */
    Path misspelt(int number) throws IOException {
        return write("bad" + number, "v" + number, "cuase");
    }

    /** A book without a mistake that the gate does not let through. */
    Path refused(int number) throws IOException {
        return write("refused" + number, REFUSED + number, "cause");
    }

    /** A good book with a table whose labels map to nothing. */
    Path badTable(int number) throws IOException {
        var folder = good(number);
        var renamed = Files.createDirectories(root.resolve("table" + number));
        for (var name : new String[] {"need.drl", "need.cases.yaml", "review.drl", "review.cases.yaml"}) {
            Files.copy(folder.resolve(name), renamed.resolve(name));
        }
        Files.writeString(
                renamed.resolve("markets.csv"),
                "market,inherits,members,prior_authorization,statutory_coverage,note,provenance\nX,NOWHERE,,no,no,,found\n");
        return renamed;
    }

    private Path write(String name, String word, String field) throws IOException {
        var folder = Files.createDirectories(root.resolve(name));
        Files.writeString(folder.resolve("need.drl"), """
                package dev.gtm.rules.need;
                rule "Own need %1$s"
                    @Id( "need.own.%1$s" )
                    @Source( "test" )
                when
                    $barrier : BarrierProfile( %2$s == BarrierCause.TEST_INTERPRETATION )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """.formatted(word, field));
        Files.writeString(folder.resolve("review.drl"), """
                package dev.gtm.rules.review;
                rule "Own warning %1$s"
                    @Id( "review.own.%1$s" )
                    @Source( "test" )
                when
                    $market : MarketReview( known )
                then
                    reviews.warn( WarningCode.UNKNOWN_MARKET, $market );
                end
                """.formatted(word));
        cases(folder.resolve("need.cases.yaml"), "need.own." + word);
        cases(folder.resolve("review.cases.yaml"), "review.own." + word);
        return folder;
    }

    private static void cases(Path file, String rule) throws IOException {
        Files.writeString(file, """
                - case: fires
                  rule: %1$s
                - case: does not
                  rule: %1$s
                  fires: false
                """.formatted(rule));
    }
}
