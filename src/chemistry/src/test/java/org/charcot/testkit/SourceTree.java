package org.charcot.testkit;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main code of all modules, as the compiler reads it.
 *
 * @param files all but package-info
 * @param methods with a body, constructors among them
 * @param folders those that hold a file
 */
public record SourceTree(List<SourceFile> files, List<Method> methods, List<Path> folders) {
    /** @param lines without blank ones and those of comments alone */
    public record SourceFile(Path path, int lines, boolean isPublic) {}

    /** @param lines from the first of its signature to its closing brace */
    public record Method(Path file, String name, int lines) {}

    /** What is below {@code src/} of the checkout. */
    public static SourceTree ofMainCode() {
        try (Stream<Path> all = Files.walk(Checkout.file("src"))) {
            return of(all.filter(file -> file.toString().contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceTree of(List<Path> paths) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<SourceFile> files = new ArrayList<>();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of(unit.getSourceFile().toUri());
                files.add(new SourceFile(path, codeLines(path), isPublic(unit)));
                unit.accept(new Methods(path, unit, positions, methods), null);
            }
        }
        return new SourceTree(
                files, methods, paths.stream().map(Path::getParent).distinct().toList());
    }

    private static boolean isPublic(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .anyMatch(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC));
    }

    private static int codeLines(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path)) {
            return (int) lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*"))
                    .count();
        }
    }

    private static final class Methods extends TreeScanner<Void, Void> {
        private final Path path;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Methods(Path path, CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.path = path;
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long from = line(positions.getStartPosition(unit, method));
                long to = line(positions.getEndPosition(unit, (Tree) method));
                methods.add(new Method(path, method.getName().toString(), (int) (to - from + 1)));
            }
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
