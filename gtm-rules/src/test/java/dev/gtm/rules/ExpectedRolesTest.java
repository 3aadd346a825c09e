package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.plan.WarningCode;
import dev.gtm.rules.table.ExpectedRole;
import dev.gtm.rules.table.RuleTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the table of expected roles, as it reads and as it works. */
class ExpectedRolesTest {

    private static final String FILE = "/dev/gtm/rules/review/expected_roles.csv";
    private static final Planner PLANNER = Planner.ofDefaults();

    static List<ExpectedRole> rows() {
        return RuleTables.standard().expectedRoles();
    }

    @Test
    void everyRowHasAnIdOfItsOwn() {
        assertThat(rows()).isNotEmpty().extracting(ExpectedRole::id).doesNotHaveDuplicates();
    }

    /** Role, stage and trait hold no comma, so that what stands before the fourth one needs no reader of tables. */
    @Test
    void everyLabelOfTheFileIsReadAsItStands() throws IOException {
        try (var in = Objects.requireNonNull(RuleTables.class.getResourceAsStream(FILE))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);

            assertThat(rows())
                    .extracting(ExpectedRolesTest::labels)
                    .containsExactlyElementsOf(
                            lines.map(ExpectedRolesTest::labels).toList());
        }
    }

    private static List<Object> labels(String line) {
        var cells = line.split(",");
        var roles = List.of(cells[1].split("\\|"));
        return List.of(cells[0], roles.get(0), Set.copyOf(roles), cells[2], cells[3]);
    }

    private static List<Object> labels(ExpectedRole row) {
        var roles = row.fills().stream().map(StakeholderRole::name).collect(Collectors.toSet());
        return List.of(row.id(), row.role().name(), roles, orAny(row.stage()), orAny(row.trait()));
    }

    private static String orAny(@Nullable Object label) {
        return label == null ? "ANY" : label.toString();
    }

    @Test
    void noTwoRowsCallForTheSame() {
        assertThat(rows())
                .extracting(row -> row.role() + " " + row.stage() + " " + row.trait())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowSaysWhyInBothLanguagesAndWhoSaysSo(ExpectedRole row) {
        assertThat(row.why().en()).isNotBlank();
        assertThat(row.why().ja()).isNotBlank().isNotEqualTo(row.why().en());
        assertThat(row.reference()).isNotBlank();
        assertThat(row.provenance()).isIn("found", "recall");
        assertThat(row.fills()).contains(row.role());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aJourneyThatCallsForItMissesIt(ExpectedRole row) {
        assertThat(misses(row, brief(row.stage(), row.trait()).build())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anyRoleThatFillsItIsEnoughPresentOrExcused(ExpectedRole row) {
        for (var role : row.fills()) {
            var present = Stakeholder.of("S", role);
            assertThat(misses(
                            row,
                            brief(row.stage(), row.trait()).stakeholder(present).build()))
                    .as("with %s", role)
                    .isFalse();
            assertThat(misses(
                            row,
                            brief(row.stage(), row.trait())
                                    .stakeholder(present.withNotRelevant("another story"))
                                    .build()))
                    .as("with %s excused", role)
                    .isFalse();
        }
        for (var role : EnumSet.complementOf(EnumSet.copyOf(row.fills()))) {
            assertThat(misses(
                            row,
                            brief(row.stage(), row.trait())
                                    .stakeholder("S", role)
                                    .build()))
                    .as("with %s", role)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aJourneyThatDoesNotCallForItDoesNotMissIt(ExpectedRole row) {
        if (row.stage() != null) {
            assertThat(misses(row, brief(Stage.RECOGNITION, row.trait()).build()))
                    .isFalse();
        }
        if (row.trait() != null) {
            assertThat(misses(row, brief(row.stage(), null).build())).isFalse();
        }
    }

    private static boolean misses(ExpectedRole row, Brief brief) {
        return PLANNER.plan(brief).warnings().stream()
                .filter(warning -> warning.code() == WarningCode.MISSING_ROLE)
                .filter(warning -> warning.subject().equals(row.role().name()))
                .flatMap(warning -> warning.reasons().stream())
                .flatMap(reason -> reason.facts().stream())
                .anyMatch(fact -> fact.startsWith("expected_roles.csv " + row.id() + ":"));
    }

    private static BriefBuilder brief(@Nullable Stage stage, @Nullable ProductTrait trait) {
        var traits = trait == null ? new ProductTrait[0] : new ProductTrait[] {trait};
        return Brief.builder("b", "US", "USD")
                .product(Product.of("Drug", ProductStatus.ON_LABEL).withTraits(traits))
                .segment("ALL", 1000)
                .stakeholder("ANY", StakeholderRole.DISTRIBUTOR)
                .step("STEP", stage == null ? Stage.RECOGNITION : stage, 0.5);
    }
}
