package org.charcot.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.BadFiles;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Inspection;
import org.charcot.library.stream.InvalidLibraryException;

/** A library all of whose bytes were looked at before any record is read: what of it can be trusted. */
public final class InspectedLibrary {
    private final List<LibraryFile> files;
    private final List<Inspection> inspections;
    private final List<SkippedFile> skipped;
    private final List<String> kept;

    private InspectedLibrary(List<LibraryFile> files, List<Inspection> inspections, Found found) {
        this.files = List.copyOf(files);
        this.inspections = List.copyOf(inspections);
        skipped = found.skipped();
        kept = found.kept();
    }

    /**
     * What may be read.
     *
     * @param inspections of the files found, in their order
     * @throws InvalidLibraryException for files that are not whole, unless they are to be skipped
     */
    public static InspectedLibrary of(Found found, List<Inspection> inspections, BadFiles policy) {
        List<LibraryFile> files = new ArrayList<>();
        List<InvalidLibraryException> problems = new ArrayList<>();
        for (int i = 0; i < inspections.size(); i++) {
            LibraryFile file = found.files().get(i);
            Inspection inspection = inspections.get(i);
            files.add(file.trusted(inspection.intact()));
            if (inspection.intact().isDamaged()) {
                problems.add(new InvalidLibraryException(
                        file.given(), damage(inspection) + "; --on-bad-file skip reads what can be trusted"));
            }
        }
        if (policy == BadFiles.FAIL && !problems.isEmpty()) {
            throw InvalidLibraryException.of(problems);
        }
        return new InspectedLibrary(files, inspections, found);
    }

    /** Finds a library and looks at it here and now. */
    public static InspectedLibrary find(List<String> paths, LibraryOptions options, Configuration configuration) {
        Found found = Libraries.find(paths, options, configuration);
        List<Inspection> inspections =
                found.files().stream().map(file -> file.inspect(configuration)).toList();
        return of(found, inspections, options.onBadFile());
    }

    private static String damage(Inspection inspection) {
        String missing = inspection.missing() < 0
                ? "how many records are missed is not known"
                : String.format(
                        Locale.ROOT, "%,d of its %,d records are missed", inspection.missing(), inspection.rows());
        return "it is damaged: " + inspection.intact().damage() + "; " + missing;
    }

    public List<LibraryFile> files() {
        return files;
    }

    /** Of each file, in their order. */
    public List<Inspection> inspections() {
        return inspections;
    }

    public List<SkippedFile> skipped() {
        return skipped;
    }

    /** The names of the columns that go along with each record, in the order in which records tell them. */
    public List<String> kept() {
        return kept;
    }

    /** Whether anything that was meant to be read is missed. */
    public boolean isWhole() {
        return skipped.stream().noneMatch(SkippedFile::bad)
                && inspections.stream().noneMatch(one -> one.intact().isDamaged());
    }

    /** A line for each file that is not read, or not whole. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (SkippedFile file : skipped) {
            warnings.add((file.bad() ? "WARNING: not read: " : "not read: ") + file.path() + ", " + file.why());
        }
        for (int i = 0; i < files.size(); i++) {
            if (inspections.get(i).intact().isDamaged()) {
                warnings.add("WARNING: " + files.get(i).given() + ", " + damage(inspections.get(i)));
            }
        }
        return warnings;
    }

    /** Lines that say how the files are read, each kind with its first record. */
    public List<String> asUnderstood(Configuration configuration) {
        return new AsUnderstood(configuration).words(files);
    }

    /** For each file how it is no longer the one that was read; empty where it still is. */
    public List<String> changes(Configuration configuration) {
        return files.stream().map(file -> file.change(configuration)).toList();
    }
}
