package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.outcome.EventObservation;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.KpiObservation;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationsReaderTest {

    private static final Brief BRIEF = Brief.builder("b", "JP", "JPY")
            .product("Drug A", ProductStatus.ON_LABEL)
            .horizonMonths(12)
            .segment("URBAN", 100)
            .segment("REGIONAL", 100)
            .step("TEST", Stage.TESTING, 0.5)
            .step("START", Stage.INITIATION, 0.5)
            .trigger(Trigger.builder("T1", "look")
                    .kpi("attendance", KpiKind.ACTIVITY)
                    .below(200)
                    .build())
            .trigger(Trigger.builder("T2", "think again")
                    .kpi("test rate", KpiKind.OUTCOME)
                    .rateOf("TEST")
                    .below(0.4)
                    .build())
            .build();

    private static final String HEADER = "step,segment,month,count,sample\n";

    @TempDir
    private Path folder;

    @Test
    void takesEachKindByItsHeaderInAnyOrder() throws IOException {
        var observed = ObservationsReader.of(BRIEF)
                .read(List.of(
                        file(
                                "rates.csv",
                                "month,step,segment,sample,count\n2,TEST,URBAN,40,20.5\n1,TEST,URBAN,40,20\n"),
                        file("kpis.csv", "\uFEFFkpi,month,value,sample\r\nattendance,3,180,6\r\n"),
                        file("events.csv", "event,month\nCOMPETITOR_ENTRY,10\n")));
        assertThat(observed.rates())
                .containsExactly(
                        new RateObservation("TEST", "URBAN", 1, 20, 40),
                        new RateObservation("TEST", "URBAN", 2, 20.5, 40));
        assertThat(observed.kpis()).containsExactly(new KpiObservation("attendance", 3, 180, 6));
        assertThat(observed.events()).containsExactly(new EventObservation("COMPETITOR_ENTRY", 10));
        assertThat(observed.lastMonth()).isEqualTo(10);
    }

    @Test
    void aHeaderAloneIsNoObservation() {
        assertThat(ObservationsReader.of(BRIEF).read("o.csv", HEADER).isEmpty()).isTrue();
    }

    @Test
    void tellsAllProblemsAtOnceWithLineAndColumn() {
        var problems = problems(HEADER
                + "TSET,URBAN,1,1,2\n"
                + "TEST,RURAL,1,1,2\n"
                + "TEST,URBAN,1,3,2\n"
                + "TEST,URBAN,2,-1,2\n"
                + "TEST,URBAN,3,1,2\n"
                + "TEST,URBAN,3,1,2\n"
                + "TEST,URBAN,13,1,2\n"
                + "TEST,URBAN,1.5,1,2\n"
                + "TEST,URBAN,4,NaN,2\n"
                + "TEST,URBAN,5,1,\n"
                + "\n"
                + "TEST,URBAN,0,0x1p3,2\n");
        assertThat(problems)
                .extracting(problem -> problem.where().line() + ":"
                        + problem.where().column() + " " + problem.finding().code())
                .containsExactly(
                        "2:1 UNKNOWN_ID",
                        "3:6 UNKNOWN_ID",
                        "4:14 OUT_OF_RANGE",
                        "5:14 OUT_OF_RANGE",
                        "7:1 DUPLICATE_ROW",
                        "8:12 OUT_OF_RANGE",
                        "9:12 WRONG_TYPE",
                        "10:14 WRONG_TYPE",
                        "11:16 MISSING",
                        "13:12 OUT_OF_RANGE",
                        "13:14 WRONG_TYPE");
        assertThat(problems.get(0))
                .hasToString("o.csv:2:1: error UNKNOWN_ID step: names no step of the brief, not 'TSET';"
                        + " did you mean TEST?");
    }

    @Test
    void aRowIsADuplicateInAnotherFileToo() throws IOException {
        var files = List.of(file("a.csv", HEADER + "TEST,URBAN,1,1,2\n"), file("b.csv", HEADER + "TEST,URBAN,1,2,2\n"));
        var thrown = catchThrowableOfType(
                UnreadableException.class, () -> ObservationsReader.of(BRIEF).read(files));
        assertThat(thrown.diagnostics()).singleElement().asString().contains("b.csv:2:1", "DUPLICATE_ROW", "a.csv:2");
    }

    @Test
    void mixedEncodingsAreToldByLineInAllFiles() throws IOException {
        var utf16 = folder.resolve("utf16.csv");
        Files.write(utf16, "event,month\nNEWS,1\n".getBytes(StandardCharsets.UTF_16));
        var latin1 = folder.resolve("latin1.csv");
        Files.write(latin1, "event,month\nNEWS,1\nCAF\u00c9,2\n".getBytes(StandardCharsets.ISO_8859_1));
        var plain16 = folder.resolve("plain16.csv");
        Files.write(plain16, "event,month\nNEWS,1\n".getBytes(StandardCharsets.UTF_16LE));
        var thrown = catchThrowableOfType(
                UnreadableException.class,
                () -> ObservationsReader.of(BRIEF).read(List.of(utf16, latin1, plain16, folder.resolve("none.csv"))));
        assertThat(thrown.diagnostics())
                .extracting(problem -> problem.finding().code())
                .containsExactlyInAnyOrder("NOT_UTF_8", "NOT_UTF_8", "NOT_A_TEXT", "FILE_MISSING");
        assertThat(thrown.getMessage()).contains("latin1.csv:3:4");
    }

    @Test
    void anUnknownHeaderIsToldWithTheKnownOnes() {
        assertThat(problems("step;segment;month;count;sample\nTEST;URBAN;1;1;2\n"))
                .singleElement()
                .asString()
                .contains("o.csv:1:1", "UNKNOWN_HEADER", "event,month");
        assertThat(problems("event,event,month\nA,A,1\n")).isNotEmpty();
    }

    @Test
    void theRateOfAStepIsNoKpi() {
        assertThat(problems("kpi,month,value,sample\ntest rate,1,0.5,10\nattendence,1,2,3\n"))
                .extracting(Diagnostic::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("NOT_A_KPI", "step TEST"),
                        second -> assertThat(second).contains("did you mean attendance?"));
        assertThat(ObservationsReader.of(BRIEF)
                        .knowing(List.of("reach"))
                        .read("o.csv", "kpi,month,value,sample\nreach,1,0.5,10\n")
                        .kpis())
                .hasSize(1);
    }

    @Test
    void aLineWithTooManyCellsIsAProblem() {
        assertThat(problems(HEADER + "TEST,URBAN,1,1,2,9\n")).isNotEmpty();
        assertThat(problems(HEADER + "TEST,URBAN,1\n")).hasSize(2);
    }

    private List<Diagnostic> problems(String text) {
        return catchThrowableOfType(
                        UnreadableException.class,
                        () -> ObservationsReader.of(BRIEF).read("o.csv", text))
                .diagnostics();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
