package org.charcot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charcot.error.UserException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Refuses a command that would write over what it reads, by whatever name or link: for all commands, and whether or not
 * they may overwrite. What lies on the storage of a cluster is known by its name alone, and looked at where it is written.
 */
final class InputProtection {
    private static final Set<String> OUTPUTS = Set.of("--out", "--report", "--out-of-fold");
    /** Of those below the ones that take folders, too. */
    private static final Set<String> FOLDERS = Set.of("--library", "--targets");
    /** What takes files; a name that another option takes may by chance be that of a file. */
    private static final Set<String> INPUTS = Set.of(
            "--library",
            "--data",
            "--against",
            "--beside",
            "--actives",
            "--decoys",
            "--targets",
            "--blocks",
            "--scores",
            "--profile",
            "--onnx",
            "--about");

    private InputProtection() {}

    /** @throws UserException naming the file that is both */
    static void check(ParseResult command) {
        List<Path> read = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (ArgSpec argument : command.matchedArgs()) {
            String name = argument instanceof OptionSpec option ? option.longestName() : "";
            for (String value : argument.originalStringValues()) {
                if (OUTPUTS.contains(name)) {
                    written.add(value);
                } else if (INPUTS.contains(name)) {
                    // a profile or another thing that comes with Charcot may have the name of a folder here
                    real(value)
                            .filter(path -> Files.isRegularFile(path) || FOLDERS.contains(name))
                            .ifPresent(read::add);
                }
            }
        }
        for (String out : written) {
            Optional<Path> target = real(out);
            Optional<Path> lost = target.flatMap(whole ->
                    read.stream().filter(input -> input.startsWith(whole)).findFirst());
            if (lost.isPresent()) {
                throw new UserException("Cannot write " + out + ": this command reads "
                        + (lost.equals(target) ? "it" : lost.get().getFileName() + ", which is in it")
                        + ", expected another place");
            }
        }
    }

    /** Where something is, links followed; empty for what is not there, or is no path here. */
    private static Optional<Path> real(String value) {
        try {
            return Optional.of(Path.of(value.startsWith("file:") ? value.replaceFirst("file:/+", "/") : value)
                    .toRealPath());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
