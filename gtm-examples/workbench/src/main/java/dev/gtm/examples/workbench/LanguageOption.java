package dev.gtm.examples.workbench;

import dev.gtm.language.Language;
import picocli.CommandLine.Option;

/** The option that says in which language to print sentences. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "en|ja", description = "The language of the sentences (default: en).")
    private Language language = Language.EN;

    Language value() {
        return language;
    }
}
