package dev.gtm.examples.workbench;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which form to print the result; one excludes the other. */
final class ResultForm {

    @Option(names = "--text", description = "A page to read (default).")
    @SuppressWarnings("unused") // the default; here so that it excludes --json
    private boolean text;

    @Option(names = "--json", description = "The whole result as JSON.")
    private boolean json;

    /** Whether JSON was asked for. */
    static boolean isJson(@Nullable ResultForm form) {
        return form != null && form.json;
    }
}
