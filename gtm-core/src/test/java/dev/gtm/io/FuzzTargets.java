package dev.gtm.io;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What fuzzing calls with bytes of its own making: an answer outside the {@link ReaderContract} is a finding. Each reads
 * something good first, so that no input is blamed for the time in which classes are loaded.
 */
final class FuzzTargets {

    private FuzzTargets() {}

    /** A brief in YAML. */
    public static final class Yaml {

        private Yaml() {}

        public static void fuzzerInitialize() {
            fuzzerTestOneInput(Briefs.FULL.getBytes(UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] bytes) {
            ReaderContract.holdsForBrief("brief.yaml", bytes);
        }
    }

    /** A brief in JSON. */
    public static final class Json {

        private Json() {}

        public static void fuzzerInitialize() {
            var brief = BriefReader.ofDefaults().read("brief.yaml", Briefs.FULL);
            fuzzerTestOneInput(BriefWriter.ofDefaults().toJson(brief).getBytes(UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] bytes) {
            ReaderContract.holdsForBrief("brief.json", bytes);
        }
    }

    /** A table in CSV. */
    public static final class Csv {

        private Csv() {}

        public static void fuzzerInitialize() {
            fuzzerTestOneInput("id,what\nA,\"a, b\"\n".getBytes(UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] bytes) {
            ReaderContract.holdsForTable("table.csv", bytes);
        }
    }
}
