package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gtm plan} prints of the sizing, and how it ends. */
class SizingCommandTest {

    private static final Path JAPAN = Path.of("briefs", "jp-targeted-oncology.yaml");

    @TempDir
    private Path folder;

    private final CommandRun gtm = new CommandRun();

    @Test
    void limitsThatCannotBeMetEndWithThreeAndThePlanAllTheSame() throws IOException {
        var brief = withBudget("1000000");
        assertThat(gtm.run("plan", brief.toString())).isEqualTo(3);
        assertThat(words())
                .contains("The limits cannot be met together; nothing is sized.")
                .contains("The least levels cost 224000000 JPY, more than the budget of")
                .contains("orders BMX test at diagnosis");
        assertThat(gtm.run("plan", brief.toString(), "--json")).isEqualTo(3);
        assertThat(words())
                .contains("\"status\" : \"INFEASIBLE\"", "\"levels\" : { }", "\"kind\" : \"BUDGET\"")
                .contains("\"options\" : [ ]", "\"keyAssumptions\" : [ ]");
    }

    @Test
    void limitsThatCannotBeMetAreNoMatterWhereNothingIsSized() throws IOException {
        assertThat(gtm.run("plan", withBudget("1000000").toString(), "--no-size", "--json"))
                .isZero();
        assertThat(words()).contains("\"status\" : \"NOT_SIZED\"");
    }

    @Test
    void withoutSizingThereIsNoMoneyOnThePage() {
        assertThat(gtm.run("plan", JAPAN.toString(), "--no-size")).isZero();
        assertThat(words()).contains("orders BMX test at diagnosis").doesNotContain("515,000,000", "Not funded");
    }

    @Test
    void thePageShowsTheWaysOutOtherBudgetsAndTheRoadmap() {
        assertThat(gtm.run("plan", JAPAN.toString())).isZero();
        assertThat(words())
                .contains("The most patients for other budgets: 310 for 0 JPY")
                .contains("The wish list costs 1,170,000,000 JPY, more than the budget.")
                .contains("narrow down: ", "now and later: ", "major barriers only: ")
                .contains("What the plan hangs on most")
                .contains("A7 to 3 × wave, costs 15,000,000 JPY.")
                .contains("ROADMAP", "Start of patient diary app at 2 × release.");
        assertThat(gtm.run("plan", JAPAN.toString(), "--lang", "ja")).isZero();
        assertThat(words()).contains("対象を絞る", "段階的に進める", "主要な障壁のみ", "ロードマップ");
        assertThat(gtm.run("plan", JAPAN.toString(), "--json")).isZero();
        assertThat(words())
                .contains("\"kind\" : \"NARROW\"", "\"kind\" : \"PHASE\"", "\"kind\" : \"MAJOR_BARRIERS_ONLY\"")
                .contains("\"laterBudget\" : 1171000000", "\"unspentBecause\" : \"The cheapest step up")
                .contains("\"roadmap\" : [ { \"month\" : 1, \"what\" :", "\"keyAssumptions\" : [ { \"assumption\" :");
    }

    private Path withBudget(String amount) throws IOException {
        var text = Files.readString(JAPAN).replace("budget: 520000000", "budget: " + amount);
        return Files.writeString(folder.resolve("short.yaml"), text);
    }

    private String words() {
        return gtm.printed().replaceAll("\\s+", " ");
    }
}
