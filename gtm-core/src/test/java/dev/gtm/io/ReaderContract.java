package dev.gtm.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.plan.Brief;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * What holds whatever is read: the answer is what was asked for, or problems that each stand in the text. Whatever else is
 * thrown comes out of here as it is.
 */
final class ReaderContract {

    private static final BriefReader READER = BriefReader.ofDefaults();

    /** As many as anybody mends, and one that says that there are more. */
    private static final int MOST_PROBLEMS = 1_001;

    private static final int LONGEST_MESSAGE = 1_001;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern NO_PLAIN_TEXT = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private ReaderContract() {}

    /** A brief is read, is written and reads back as it was, or problems are told. */
    static void holdsForBrief(String name, byte[] bytes) {
        holds(name, lines(bytes), () -> comesBack(READER.read(name, new ByteArrayInputStream(bytes))));
    }

    /** A brief is read, is written and reads back as it was, or problems are told. */
    static void holdsForBrief(String name, String text) {
        holds(name, lines(text), () -> comesBack(READER.read(name, text)));
    }

    /** A table is read and its rows stand in the text from top to bottom, or problems are told. */
    static void holdsForTable(String name, byte[] bytes) {
        holds(name, lines(bytes), () -> {
            int before = 1;
            var table = CsvTable.parse(TextFile.read(name, new ByteArrayInputStream(bytes), ReadLimits.ofDefaults()));
            for (var row : table.rows()) {
                int line = row.at().line();
                require(line >= before && line <= lines(bytes).length, "no such line: " + row);
                before = line;
            }
        });
    }

    private static void comesBack(Brief brief) {
        var writer = BriefWriter.ofDefaults();
        comesBack(brief, "written.yaml", writer.toYaml(brief));
        comesBack(brief, "written.json", writer.toJson(brief));
    }

    private static void comesBack(Brief brief, String name, String text) {
        try {
            require(READER.read(name, text).equals(brief), "comes back another from\n" + text);
        } catch (UnreadableException refused) {
            throw new AssertionError("does not come back from\n" + text, refused);
        }
    }

    private static void holds(String name, String[] lines, Reading reading) {
        try {
            reading.read();
        } catch (UnreadableException refused) {
            var problems = refused.diagnostics();
            require(!problems.isEmpty(), "a refusal says why");
            require(problems.size() <= MOST_PROBLEMS, "nobody mends " + problems.size() + " problems");
            require(problems.equals(problems.stream().sorted().toList()), "from the top to the bottom");
            problems.forEach(problem -> isPrecise(problem, name, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isPrecise(Diagnostic problem, String name, String[] lines) {
        var where = problem.where();
        var finding = problem.finding();
        require(where.file().equals(name), "another file: " + problem);
        require(where.line() >= 1 && where.line() <= lines.length, "no such line: " + problem);
        var line = lines[where.line() - 1];
        int end = line.codePointCount(0, line.length()) + 1;
        require(
                where.column() >= 1 && where.column() <= end,
                "no such column, the line ends at " + end + ": " + problem);
        require(CODE.matcher(finding.code()).matches(), "no code: " + problem);
        require(!finding.message().isBlank(), "no message: " + problem);
        require(finding.message().codePointCount(0, finding.message().length()) <= LONGEST_MESSAGE, "long: " + problem);
        require(!NO_PLAIN_TEXT.matcher(finding.message()).find(), "more than a line: " + problem);
        require(!NO_PLAIN_TEXT.matcher(problem.toString()).find(), "more than a line: " + problem);
    }

    private static String[] lines(byte[] bytes) {
        return lines(new String(bytes, UTF_8));
    }

    private static String[] lines(String text) {
        return LINE_BREAK.split(text, -1);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private interface Reading {
        void read() throws IOException;
    }
}
