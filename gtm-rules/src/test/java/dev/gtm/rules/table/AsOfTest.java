package dev.gtm.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what day a row of law and codes speaks. */
class AsOfTest {

    private static final RuleTables TABLES = RuleTables.standard();

    @ParameterizedTest
    @CsvSource({
        "販売情報提供活動GL 2018-09-25, 2018-09-25",
        "製薬協コード 2025-10版, 2025-10",
        "FDA SIUU Q&A guidance Jan 2025, 2025-01",
        "enforcement rose sharply in Sept 2025, 2025-09",
        "since April 2012, 2012-04",
        "ABPI Code 2021/2024, 2024",
        "'OIG bulletins 2005, 2014', 2014",
        "Directive 2001/83/EC Art. 88, 2001",
        "https://somewhere.example/2020/02/ehr-vendor, 2020-02",
        "https://somewhere.example/2022/12/12_28-congress, 2022-12",
        "https://somewhere.example/blog-2019-2-1-conduct, 2019-02-01",
        "2020-02-30, 2020-02",
        "2020-13-01, 2020",
        "it may hold since 2019, 2019"
    })
    void theLatestThatIsNamed(String text, String named) {
        assertThat(Objects.requireNonNull(AsOf.latestIn(text)).named()).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "PhRMA Code s.8",
        "47 CFR 64.1200",
        "42 USC 1320a-7b",
        "https://somewhere.example/40727000001/index30.html",
        "https://somewhere.example/magazine20190302",
        "may 19, 1899"
    })
    void whatIsNoDate(String text) {
        assertThat(AsOf.latestIn(text)).isNull();
    }

    @Test
    void ofAYearAndADayInItTheDayCounts() {
        var found = AsOf.latestIn("settlement 2020", "2020-08-05", "2019-12-31");
        assertThat(Objects.requireNonNull(found).named()).isEqualTo("2020-08-05");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-25, 2018-09-25, as of 2018-09-25, 2018年9月25日時点",
        "2025-01, 2025-01-01, as of 2025-01, 2025年1月時点",
        "2024, 2024-01-01, as of 2024, 2024年時点"
    })
    void aYearCountsFromItsFirstDay(String named, LocalDate first, String en, String ja) {
        var asOf = new AsOf(named);
        assertThat(asOf.firstDay()).isEqualTo(first);
        assertThat(asOf.words().en()).isEqualTo(en);
        assertThat(asOf.words().ja()).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({
        "JP-02, '[found, as of 2018-09-25]', ［出典で確認、2018年9月25日時点］",
        "US-13, '[found, undated]', ［出典で確認、日付なし］",
        "EU-03, '[assumption, from memory, as of 2001]', ［記憶による仮定、2001年時点］",
        "XX-01, '[assumption, from memory, undated]', ［記憶による仮定、日付なし］"
    })
    void theSourceOfARowSaysOfWhatDayItSpeaks(String id, String en, String ja) {
        var source = TABLES.fact(id).source();
        assertThat(source.en()).endsWith(" " + en);
        assertThat(source.ja()).endsWith(ja);
    }

    @Test
    void theDayIsNamedInTheRowItself() {
        assertThat(TABLES.facts()).allSatisfy(fact -> {
            var asOf = fact.asOf();
            if (asOf != null) {
                assertThat(fact.legalBasis() + fact.rule() + fact.reference()).contains(asOf.substring(0, 4));
            }
        });
    }

    @Test
    void yearsAreWholeYears() {
        var guideline = TABLES.fact("JP-02");
        assertThat(guideline.yearsBefore(LocalDate.of(2026, 9, 24))).isEqualTo(7);
        assertThat(guideline.yearsBefore(LocalDate.of(2026, 9, 25))).isEqualTo(8);
        assertThat(TABLES.fact("US-13").yearsBefore(LocalDate.of(2026, 9, 25))).isNull();
    }
}
