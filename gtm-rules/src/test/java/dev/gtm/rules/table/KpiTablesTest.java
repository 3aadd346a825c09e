package dev.gtm.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.Delivery;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.CsvTable;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.outcome.KpiKind;
import dev.gtm.rules.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of key figures and the table that says what each follows. */
class KpiTablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/gtm/rules/measure");
    private static final Path BRIEFS = Path.of("../gtm-examples/workbench/briefs");

    private final List<KpiUse> uses = RuleTables.standard().kpiUses();

    static List<Path> briefs() throws IOException {
        try (Stream<Path> all = Files.list(BRIEFS)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void everyDesignedBehaviorHasAnOutcomeThatSomebodyAnswersFor(Path file) {
        var brief = BriefReader.ofDefaults().read(file);
        var plan = Planner.ofDefaults().with(SizingPolicy.off()).plan(brief);
        var designed = plan.priorities().stream()
                .filter(one -> one.tier().isDesigned())
                .map(one -> one.behavior().id())
                .toList();
        assertThat(designed).isNotEmpty();
        assertThat(designed)
                .allSatisfy(behavior -> assertThat(plan.measurement().kpis())
                        .filteredOn(kpi -> behavior.equals(kpi.behavior()) && kpi.kind() == KpiKind.OUTCOME)
                        .isNotEmpty()
                        .allSatisfy(kpi -> {
                            assertThat(kpi.owner().en()).isNotBlank();
                            assertThat(kpi.owner().ja()).isNotBlank();
                            assertThat(kpi.fixedOn()).isEqualTo(brief.asOf());
                            assertThat(kpi.firstMonth()).isPositive();
                            assertThat(kpi.reasons()).isNotEmpty();
                        }));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageHasExactlyOneOutcome(Stage stage) {
        assertThat(uses)
                .filteredOn(use -> use.stage() == stage && use.kind() == KpiKind.OUTCOME)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void everyDeliveryIsCounted(Delivery delivery) {
        assertThat(uses)
                .filteredOn(use -> use.delivery() == delivery && use.kind() == KpiKind.ACTIVITY)
                .hasSize(1);
    }

    @Test
    void theTablesHoldAsTheyAre() throws IOException {
        var labels = new TableLabels();
        assertThat(KpiUse.read(rows("kpi_uses.csv", "", ""), rows("kpi_definitions.csv", "", ""), labels))
                .isEqualTo(uses);
        labels.throwIfAny();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    K04,OUTCOME,TESTING;     K04,OUTCOMES,TESTING;   kind;                did you mean OUTCOME
                    K04,OUTCOME,TESTING;     K04,OUTCOME,TESTNG;     stage;               did you mean TESTING
                    ANY,NON_PERSONAL,REACH;  ANY,NONPERSONAL,REACH;  delivery;            did you mean NON_PERSONAL
                    ANY,TESTRATE,no;         ANY,TESTRAT,no;         kpi;                 did you mean TESTRATE
                    ANY,TESTRATE,no;         ANY,TESTRATE,maybe;     prior_authorization; takes one of
                    SHARE,HIGHER,diagnostics;SHARES,HIGHER,diagnostics; unit;             did you mean SHARE
                    SHARE,HIGHER,diagnostics;SHARE,UP,diagnostics;   direction;           takes one of
                    SHARE,HIGHER,diagnostics;SHARE,HIGHER,;          owner;               needs
                    患者サービス部門,12;     患者サービス部門,a year; lag_months;          takes a number
                    """)
    void aLabelThatMapsToNothingFails(String was, String is, String column, String said) throws IOException {
        var labels = new TableLabels();
        KpiUse.read(rows("kpi_uses.csv", was, is), rows("kpi_definitions.csv", "", ""), labels);
        var thrown = catchThrowableOfType(UnreadableException.class, labels::throwIfAny);
        assertThat(thrown.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.finding().path()).isEqualTo(column);
            assertThat(problem.where().file()).isEqualTo("kpi_uses.csv");
            assertThat(problem.where().line()).isGreaterThan(1);
            assertThat(problem.toString()).contains(said);
        });
    }

    private static List<CsvTable.Row> rows(String name, String was, String is) throws IOException {
        var text = Files.readString(FOLDER.resolve(name));
        assertThat(text).contains(was);
        return CsvTable.parse(TextFile.of(name, was.isEmpty() ? text : text.replace(was, is)))
                .rows();
    }
}
