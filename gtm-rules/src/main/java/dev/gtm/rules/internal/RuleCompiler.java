package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.io.Resource;

/** Compiles the checked files of one pack into a base of its own. */
final class RuleCompiler {

    private static final Pattern UNKNOWN_MEMBER = Pattern.compile("([\\w.]+)\\.(\\w+)\\(\\)\\]?");
    private static final Pattern NOT_RESOLVED =
            Pattern.compile("(\\w+) cannot be resolved(?: to a variable)?(?: or is not a field)?");

    private final Pack pack;
    private final Vocabulary vocabulary;
    private final RuleProblems problems;

    RuleCompiler(Pack pack, RuleProblems problems) {
        this.pack = pack;
        this.vocabulary = new Vocabulary(pack);
        this.problems = problems;
    }

    /** Compiles; null if the compiler finds anything wrong, with all of it noted. */
    @Nullable
    KieBase compile(List<RuleFile> files) {
        var services = KieServices.get();
        var release =
                services.newReleaseId(pack.packageName(), UUID.randomUUID().toString(), "1");
        var system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        var folder = "src/main/resources/" + pack.packageName().replace('.', '/') + "/";
        system.write(folder + "prelude.drl", resource(vocabulary.prelude()));
        for (int i = 0; i < files.size(); i++) {
            system.write(folder + slot(i), resource(files.get(i).text()));
        }
        var loader = RuleCompiler.class.getClassLoader();
        var builder = services.newKieBuilder(system, loader).buildAll();
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            errors.forEach(message -> note(message, files));
            if (problems.isEmpty()) {
                var first = files.isEmpty() ? new RuleFile(pack.folder(), "") : files.get(0);
                problems.add("DOES_NOT_COMPILE", first, 1, 1, null, "pack " + pack.folder() + " does not compile");
            }
            return null;
        }
        var container = services.newKieContainer(release, loader);
        try {
            var configuration = services.newKieBaseConfiguration();
            // the default threshold makes some constraints change their answer after about 20 evaluations
            configuration.setProperty("drools.jittingThreshold", "-1");
            configuration.setOption(EqualityBehaviorOption.EQUALITY);
            return container.newKieBase(configuration);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static String slot(int index) {
        return "file" + index + ".drl";
    }

    /** With its encoding named: the default of the platform would let the compiler read another text than the checker. */
    private static Resource resource(String text) {
        return KieServices.get()
                .getResources()
                .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }

    private void note(Message message, List<RuleFile> files) {
        var text = String.valueOf(message.getText());
        for (int i = 0; i < files.size(); i++) {
            if (String.valueOf(message.getPath()).endsWith("/" + slot(i)) && !text.startsWith("Parser returned")) {
                note(text, message.getLine(), files.get(i));
                return;
            }
        }
    }

    private void note(String text, int line, RuleFile file) {
        var member = UNKNOWN_MEMBER.matcher(text.lines().skip(1).findFirst().orElse(""));
        if (text.contains("unable to resolve method") && member.find()) {
            unknownMember(member.group(1), member.group(2), line, file);
            return;
        }
        var unresolved = NOT_RESOLVED.matcher(text);
        if (unresolved.find()) {
            var name = unresolved.group(1);
            place("UNKNOWN_NAME", file, line, name, "is no constant or fact here", constants());
            return;
        }
        // what else the compiler says is full of names that nobody wrote
        problems.add("DOES_NOT_COMPILE", file, line, 1, null, "the rule that begins or stands here does not compile");
    }

    private void unknownMember(String typeName, String member, int line, RuleFile file) {
        var simple = typeName.substring(typeName.lastIndexOf('.') + 1);
        var members = vocabulary.names().contains(simple) ? members(vocabulary.type(simple)) : List.<String>of();
        place("UNKNOWN_NAME", file, line, member, simple + " has " + String.join(", ", members), members);
    }

    private void place(
            String code, RuleFile file, int line, String name, String message, Collection<String> candidates) {
        var lines = file.text().split("\n", -1);
        var word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        for (int i = Math.max(0, line - 1); i < lines.length; i++) {
            var found = word.matcher(lines[i]);
            if (found.find()) {
                problems.add(code, file, i + 1, found.start() + 1, name, message, NearestName.of(name, candidates));
                return;
            }
        }
        problems.add(code, file, line, 1, name, message, NearestName.of(name, candidates));
    }

    private static List<String> members(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList()
                : List.of();
    }

    private Collection<String> constants() {
        return vocabulary.names().stream()
                .map(vocabulary::type)
                .filter(Class::isEnum)
                .flatMap(type -> members(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
