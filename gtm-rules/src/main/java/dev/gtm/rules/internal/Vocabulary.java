package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that the rules of a pack may name: its facts, what they are made of, and what it may say of them. */
final class Vocabulary {

    private final TreeMap<String, Class<?>> types = new TreeMap<>();
    private final Set<String> calls;
    private final Set<String> components = new TreeSet<>();
    private final Set<String> questions = new TreeSet<>();
    private final Pack pack;

    Vocabulary(Pack pack) {
        this.pack = pack;
        pack.facts().forEach(this::add);
        var sheet = pack.newConclusions().getClass();
        calls = Arrays.stream(sheet.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .peek(this::addParameters)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The simple names of the types. */
    Set<String> names() {
        return types.keySet();
    }

    /** The type of a simple name. */
    Class<?> type(String name) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No type " + name + " in " + names());
        }
        return type;
    }

    /** The components of its facts, which conditions may read. */
    Set<String> components() {
        return components;
    }

    /** The questions that conditions may ask of constants and facts: their own methods that answer yes or no. */
    Set<String> questions() {
        return questions;
    }

    /** The questions that may be asked of one type. */
    Set<String> questions(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(Vocabulary::isQuestion)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components of one type with their types, in its order; none if it is no record. */
    static Map<String, ValueType> components(Class<?> type) {
        var named = new LinkedHashMap<String, ValueType>();
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                named.put(component.getName(), ValueType.of(component.getGenericType()));
            }
        }
        return named;
    }

    /** The types that a call takes, for each of its forms, in a total order. */
    List<List<Class<?>>> forms(String call) {
        return Arrays.stream(pack.newConclusions().getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .filter(method -> method.getName().equals(call))
                .map(method -> List.of(method.getParameterTypes()))
                .sorted(Comparator.comparing(types -> types.toString()))
                .toList();
    }

    /** Whether a type has a constant of this name. */
    boolean hasConstant(String type, String constant) {
        return constants(type).contains(constant);
    }

    /** The constants of a type; empty if it has none. */
    List<String> constants(String type) {
        var named = type(type);
        return named.isEnum()
                ? Arrays.stream(named.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** The constant of a type that was probably meant, with its type; null if none is near. */
    @Nullable
    String constantNear(Class<?> type, String written) {
        var name = type.getSimpleName();
        var near = types.containsKey(name) ? NearestName.of(written, constants(name)) : null;
        return near == null ? null : name + "." + near;
    }

    /** What the right-hand side may call. */
    Set<String> calls() {
        return calls;
    }

    /** The imports and the global that every file of the pack shares, as a DRL file of its own. */
    String prelude() {
        var imports = types.values().stream()
                .map(type -> "import " + type.getCanonicalName() + ";\n")
                .collect(Collectors.joining());
        var sheet = pack.newConclusions().getClass().getCanonicalName();
        return "package " + pack.packageName() + ";\n" + imports + "global " + sheet + " " + pack.global() + ";\n";
    }

    private void addParameters(Method method) {
        Arrays.stream(method.getParameterTypes()).forEach(this::add);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> plain
                && plain.getName().startsWith("dev.gtm.")
                && types.putIfAbsent(plain.getSimpleName(), plain) == null) {
            addMembers(plain);
        }
    }

    private void addMembers(Class<?> type) {
        Arrays.stream(type.getDeclaredMethods())
                .filter(Vocabulary::isQuestion)
                .map(Method::getName)
                .forEach(questions::add);
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                components.add(component.getName());
                add(component.getGenericType());
            }
        }
    }

    private static boolean isQuestion(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0
                && method.getReturnType() == boolean.class;
    }
}
