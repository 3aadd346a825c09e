package dev.gtm.rules.table;

import dev.gtm.language.Sentence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Of what day a row speaks: the latest year, month or day that its own text names. Nothing is added to what is named, so a
 * year alone stays a year, and it may be the year of the law itself.
 *
 * @param named the year, the month or the day as in ISO 8601: {@code 2024}, {@code 2025-01}, {@code 2018-09-25}
 */
record AsOf(String named) {

    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d{2})(?!\\d)(?:[-/](?<month>\\d{1,2})(?![\\d_])(?:[-/](?<day>\\d{1,2})(?![\\d_]))?)?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?<month>" + String.join("|", MONTHS) + ")[a-z]*\\.? (?<year>(?:19|20)\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_MONTHS = 12;
    private static final int TO_THE_MONTH = 7;
    private static final int TO_THE_DAY = 10;

    /** The latest that the texts name; of a year and a day in it, the day. Null if they name none. */
    static @Nullable AsOf latestIn(String... texts) {
        var all = new ArrayList<String>();
        for (var text : texts) {
            NUMBERS.matcher(text).results().forEach(found -> all.add(numbers(found.group())));
            WORDS.matcher(text).results().forEach(found -> all.add(words(found.group())));
        }
        return all.stream().max(String::compareTo).map(AsOf::new).orElse(null);
    }

    private static String numbers(String found) {
        var date = matched(NUMBERS, found);
        var year = date.group("year");
        var month = date.group("month");
        if (month == null || !isWithin(month, MOST_MONTHS)) {
            return year;
        }
        var upToMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        var day = date.group("day");
        return day == null || !isWithin(day, upToMonth.lengthOfMonth())
                ? upToMonth.toString()
                : upToMonth.atDay(Integer.parseInt(day)).toString();
    }

    private static String words(String found) {
        var date = matched(WORDS, found);
        int month = 1 + MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT));
        return YearMonth.of(Integer.parseInt(date.group("year")), month).toString();
    }

    private static Matcher matched(Pattern pattern, String found) {
        var matcher = pattern.matcher(found);
        if (!matcher.matches()) {
            throw new IllegalStateException(found + " is no date.");
        }
        return matcher;
    }

    private static boolean isWithin(String number, int most) {
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most;
    }

    /** The first day of what is named: the cautious reading of a year. */
    LocalDate firstDay() {
        return LocalDate.parse(
                switch (named.length()) {
                    case TO_THE_DAY -> named;
                    case TO_THE_MONTH -> named + "-01";
                    default -> named + "-01-01";
                });
    }

    /** As a part of a sentence. */
    Sentence words() {
        var day = firstDay();
        var ja = day.getYear() + "年"
                + (named.length() >= TO_THE_MONTH ? day.getMonthValue() + "月" : "")
                + (named.length() >= TO_THE_DAY ? day.getDayOfMonth() + "日" : "");
        return new Sentence("as of " + named, ja + "時点");
    }
}
