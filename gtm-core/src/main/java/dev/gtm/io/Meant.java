package dev.gtm.io;

import dev.gtm.diagnostic.NearestName;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was probably meant by a text that a field does not take; null where nothing is near. */
final class Meant {

    /** Longer texts are not looked at: what was meant is near only where little was written. */
    static final int LONGEST = 64;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})(?:[-/.月](\\d{1,2})|(?<=\\d{6})(\\d{2}))日?(?:[T ].*)?");

    private Meant() {}

    /** The same in the signs of a plain keyboard: full-width letters, digits and signs made narrow, spaces around it gone. */
    static String narrow(String written) {
        return written.length() > LONGEST
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }

    /** The day of another way to write it, year first: 2026/11/1, 20261101, 2026年11月1日, 2026-11-01T09:00. */
    static @Nullable String date(String written) {
        var parts = YEAR_FIRST.matcher(narrow(written));
        if (written.length() > LONGEST || !parts.matches()) {
            return null;
        }
        var day = parts.group(3) == null ? parts.group(4) : parts.group(3);
        try {
            return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(day))
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The only currency whose English name is or holds what was written, as that of JPY holds yen; else the nearest code. */
    static @Nullable String currency(String written, List<String> codes) {
        var name = narrow(written).toLowerCase(Locale.ROOT);
        var called = onlyOne(codes, code -> nameOf(code).equals(name));
        if (called == null) {
            called = onlyOne(codes, code -> List.of(nameOf(code).split(" ")).contains(name));
        }
        return called == null ? NearestName.of(written, codes) : called;
    }

    private static @Nullable String onlyOne(List<String> codes, Predicate<String> test) {
        var found = codes.stream().filter(test).limit(2).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static String nameOf(String code) {
        return Currency.getInstance(code).getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
