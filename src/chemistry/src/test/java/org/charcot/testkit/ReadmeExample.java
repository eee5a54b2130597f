package org.charcot.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * A block of Java in the README, and what it is said to print.
 *
 * @param code with its imports
 * @param printed the text block after it
 */
public record ReadmeExample(String code, String printed) {
    private static final Pattern BLOCKS =
            Pattern.compile("```java\n(.*?)```\n\nprints\n\n```text\n(.*?)```", Pattern.DOTALL);

    /** The example that imports a package. */
    public static ReadmeExample of(String imported) throws IOException {
        Matcher blocks = BLOCKS.matcher(Files.readString(Checkout.file("README.md")));
        while (blocks.find()) {
            if (blocks.group(1).contains("import " + imported + ".*;")) {
                return new ReadmeExample(blocks.group(1), blocks.group(2));
            }
        }
        throw new IllegalStateException("Cannot find an example with " + imported + " in README.md");
    }

    /**
     * Compiles the very text, runs it, and returns what it prints.
     *
     * @param folder an empty one
     */
    public String run(Path folder) throws IOException, ReflectiveOperationException {
        List<String> lines = code.lines().toList();
        String imports =
                lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String statements =
                lines.stream().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = Files.writeString(
                folder.resolve("Example.java"),
                imports + "\npublic class Example { public static void main(String[] args) throws Exception {\n"
                        + statements + "\n} }\n");
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", classPath(), "-d", folder.toString(), source.toString());
        if (failures != 0) {
            throw new IllegalStateException("The example of the README does not compile");
        }
        return printed(folder);
    }

    /** Surefire may hide it in a jar's manifest; the loader knows it in any case. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String printed(Path folder) throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeExample.class.getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
