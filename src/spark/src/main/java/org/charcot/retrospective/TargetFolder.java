package org.charcot.retrospective;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charcot.error.UserException;

/**
 * The targets of a folder as benchmarks are handed out: MUV's {@code cmp_list_MUV_466_actives.dat.gz} beside
 * {@code ..._decoys.dat.gz}, DUD-E's {@code TARGET/actives_final.ism} beside {@code decoys_final.ism}, or any folder
 * with {@code actives...} and {@code decoys...} in it.
 */
public final class TargetFolder {
    private static final Pattern IN_NAME = Pattern.compile("(?:cmp_list_)?(.+)_(actives|decoys)\\..+");
    private static final Pattern IN_FOLDER = Pattern.compile("(actives|decoys)[_.].+");

    private TargetFolder() {}

    /** Where a target's molecules are. */
    public record Target(String name, Path actives, Path decoys) {}

    /**
     * All targets in or below a folder, by name.
     *
     * @throws UserException if there is none, or one lacks its other half
     */
    public static List<Target> targets(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserException("Cannot find targets: " + folder + ", expected a folder");
        }
        Map<String, Map<String, Path>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, found));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        List<Target> targets = new ArrayList<>();
        found.forEach((name, halves) -> targets.add(target(name, halves)));
        if (targets.isEmpty()) {
            throw new UserException("Cannot find targets: " + folder
                    + ", expected NAME_actives and NAME_decoys files, or folders with actives and decoys in them");
        }
        return targets;
    }

    private static void add(Path file, Map<String, Map<String, Path>> found) {
        String name = file.getFileName().toString();
        Matcher alone = IN_FOLDER.matcher(name);
        Matcher named = IN_NAME.matcher(name);
        if (alone.matches()) {
            String target = file.toAbsolutePath().getParent().getFileName().toString();
            found.computeIfAbsent(target, key -> new TreeMap<>()).putIfAbsent(alone.group(1), file);
        } else if (named.matches()) {
            found.computeIfAbsent(named.group(1), key -> new TreeMap<>()).putIfAbsent(named.group(2), file);
        }
    }

    private static Target target(String name, Map<String, Path> halves) {
        if (halves.size() < 2) {
            throw new UserException("Cannot use target: " + name + " has only "
                    + halves.values().iterator().next() + ", expected actives and decoys");
        }
        return new Target(name, halves.get("actives"), halves.get("decoys"));
    }
}
