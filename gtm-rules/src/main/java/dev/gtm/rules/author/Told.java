package dev.gtm.rules.author;

import dev.gtm.rules.internal.Concluded;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conclusions in the words of a case. */
final class Told {

    private Told() {}

    /** Whether a conclusion has the wanted components. */
    static boolean matches(Map<String, String> wanted, Concluded<Object> concluded) {
        var values = Records.values((Record) concluded.conclusion());
        return wanted.entrySet().stream()
                .allMatch(entry -> String.valueOf(values.get(entry.getKey())).equals(entry.getValue()));
    }

    /** Conclusions with the components that are there. */
    static String all(List<Concluded<Object>> concluded) {
        return concluded.stream().map(one -> one((Record) one.conclusion())).collect(Collectors.joining(", "));
    }

    /** A conclusion with the components that are there. */
    static String one(Record conclusion) {
        return Records.values(conclusion).entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().equals(""))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
