package dev.gtm.rules;

import dev.gtm.io.BriefReader;
import dev.gtm.plan.Brief;
import java.nio.file.Path;

/** The briefs that come with the workbench. */
final class TestBriefs {

    private static final Path FOLDER = Path.of("../gtm-examples/workbench/briefs");

    private TestBriefs() {}

    static Brief read(String name) {
        return BriefReader.ofDefaults().read(FOLDER.resolve(name + ".yaml"));
    }
}
