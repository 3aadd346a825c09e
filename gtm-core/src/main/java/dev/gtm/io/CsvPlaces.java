package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a comma-separated file stand, line by line; cells in quotes may run over several lines. */
final class CsvPlaces {

    private final TextFile file;
    private final List<List<Location>> records = new ArrayList<>();
    private List<Location> record = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineBegin;

    private CsvPlaces(TextFile file) {
        this.file = file;
    }

    /** The places of the cells of each record, the header first. */
    static List<List<Location>> of(TextFile file) {
        var places = new CsvPlaces(file);
        while (places.at < file.text().length()) {
            places.cell();
        }
        if (!places.record.isEmpty()) {
            places.records.add(places.record);
        }
        return places.records;
    }

    private void cell() {
        int begin = at;
        int beginLine = line;
        int beginOfLine = lineBegin;
        if (is('"')) {
            quoted();
        }
        while (at < file.text().length() && !is(',') && !is('\n') && !is('\r')) {
            at++;
        }
        int end = line == beginLine ? at : begin + 1;
        record.add(new Location(
                file.name(), beginLine, characters(beginOfLine, begin) + 1, characters(beginOfLine, end) + 1));
        if (is(',')) {
            at++;
        } else if (at < file.text().length()) {
            lineEnd();
            records.add(record);
            record = new ArrayList<>();
        }
    }

    private void quoted() {
        at++;
        while (at < file.text().length()) {
            if (is('"') && !file.text().startsWith("\"\"", at)) {
                at++;
                return;
            }
            if (is('"')) {
                at += 2;
            } else if (is('\n') || is('\r')) {
                lineEnd();
            } else {
                at++;
            }
        }
    }

    private void lineEnd() {
        at += file.text().startsWith("\r\n", at) ? 2 : 1;
        line++;
        lineBegin = at;
    }

    private boolean is(char c) {
        return at < file.text().length() && file.text().charAt(at) == c;
    }

    private int characters(int from, int to) {
        return file.text().codePointCount(from, to);
    }
}
