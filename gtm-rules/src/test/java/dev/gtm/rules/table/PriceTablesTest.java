package dev.gtm.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.approach.FieldRole;
import dev.gtm.io.CsvTable;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The prices of the table of economics, and the table that says whose price each is. */
class PriceTablesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/gtm/rules/price");

    @Test
    void everyPriceIsUsedOrSomebodySaysWhyNot() throws IOException {
        var prices = rows("economics.csv", "", "").stream().map(row -> row.get("id"));
        var uses = rows("price_uses.csv", "", "");
        assertThat(uses).extracting(use -> use.get("price")).containsExactlyInAnyOrderElementsOf(prices.toList());
        assertThat(uses).allSatisfy(use -> assertThat(use.get("why")).isNotBlank());
    }

    @Test
    void nobodyHasTwoPricesForTheSame() {
        var prices = RuleTables.standard().prices();
        assertThat(prices).hasSize(16);
        assertThat(prices)
                .extracting(
                        row -> List.of(String.valueOf(row.role()), String.valueOf(row.channel())),
                        PriceRow::patientSide,
                        PriceRow::unit,
                        PriceRow::market)
                .doesNotHaveDuplicates();
    }

    @Test
    void theTablesHoldAsTheyAre() throws IOException {
        var labels = new TableLabels();
        assertThat(PriceRow.read(rows("price_uses.csv", "", ""), rows("economics.csv", "", ""), labels))
                .isEqualTo(RuleTables.standard().prices());
        labels.throwIfAny();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    price_uses.csv; PU07,EC12,role;      PU07,EC122,role;      price;    takes one of
                    price_uses.csv; PU07,EC12,role;      PU07,EC12,rol;        carrier;  did you mean role
                    price_uses.csv; EC12,role,SALES_REP; EC12,role,SALESREP;   by;       did you mean SALES_REP
                    price_uses.csv; EMAIL,PROFESSIONAL;  EMAIL,PROFESSIONALS;  audience; did you mean PROFESSIONAL
                    price_uses.csv; 検査・診断スペシャリスト（諸経費込み）; '';                   name_ja;  needs
                    economics.csv;  JPY/detail;          JPY/detial;           unit;     did you mean DETAIL
                    economics.csv;  JPY/detail;          YEN/detail;           unit;     ISO 4217
                    economics.csv;  JPY/detail;          ratio;                unit;     ISO 4217
                    economics.csv;  JP,15000000,18000000; JP,15000000,many;    base;     takes a number
                    economics.csv;  JP,15000000,18000000; JP,15000000,;        base;     needs
                    economics.csv;  JP,15000000,18000000; JP,19000000,18000000; low;     takes at most
                    """)
    void aLabelThatMapsToNothingFails(String table, String was, String is, String column, String said)
            throws IOException {
        var labels = new TableLabels();
        boolean uses = table.equals("price_uses.csv");
        PriceRow.read(
                uses ? rows(table, was, is) : rows("price_uses.csv", "", ""),
                uses ? rows("economics.csv", "", "") : rows(table, was, is),
                labels);
        var thrown = catchThrowableOfType(UnreadableException.class, labels::throwIfAny);
        assertThat(thrown.diagnostics()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.finding().path()).isEqualTo(column);
            assertThat(problem.where().file()).isEqualTo(table);
            assertThat(problem.toString()).contains(said);
        });
    }

    @Test
    void aPriceOfOnesOwnIsTwoRows() {
        var own = RuleTables.standard()
                .with(
                        List.of(
                                TextFile.of(
                                        "economics.csv",
                                        header("economics.csv") + "OWN1,cost_fte,our specialist,JPY/FTE/y,JP,"
                                                + "15000000,17000000,19000000,,our ledger,found,high\n"),
                                TextFile.of(
                                        "price_uses.csv",
                                        header("price_uses.csv")
                                                + "OWN2,OWN1,role,DIAGNOSTIC_SPECIALIST,ANY,our specialist,自社担当者,,,ours,ours\n")));
        assertThat(own.prices())
                .filteredOn(row -> row.role() == FieldRole.DIAGNOSTIC_SPECIALIST
                        && row.market().equals("JP"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.price().base()).hasToString("17000000 JPY");
                    assertThat(row.source().en()).startsWith("our ledger [found]");
                });
    }

    private static String header(String name) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
            return lines.findFirst().orElseThrow() + "\n";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<CsvTable.Row> rows(String name, String was, String is) throws IOException {
        var text = Files.readString(FOLDER.resolve(name));
        assertThat(text).contains(was);
        return CsvTable.parse(TextFile.of(name, was.isEmpty() ? text : text.replace(was, is)))
                .rows();
    }
}
