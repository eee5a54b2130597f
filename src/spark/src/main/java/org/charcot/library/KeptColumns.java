package org.charcot.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.error.UserException;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.Decoded;

/** Which columns of the files of a library go along with its molecules, so that all files tell them in one order. */
final class KeptColumns {
    private static final int MOST_NAMES = 40;

    private final List<Layout> layouts;
    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> places = new ArrayList<>();

    private KeptColumns(List<Layout> layouts) {
        this.layouts = layouts;
        layouts.forEach(any -> places.add(new ArrayList<>()));
    }

    /** What {@code found} is with the columns that the user asks for. */
    static Found in(Found found, LibraryOptions options) {
        KeptColumns kept =
                new KeptColumns(found.files().stream().map(LibraryFile::layout).toList());
        (options.keep() == null ? kept.offered() : distinct(options.keep())).forEach(kept::add);
        List<LibraryFile> files = new ArrayList<>();
        for (int i = 0; i < kept.layouts.size(); i++) {
            files.add(found.files().get(i).laidOut(kept.layouts.get(i).keeping(kept.places.get(i))));
        }
        return new Found(files, found.skipped(), kept.names);
    }

    private List<String> offered() {
        return distinct(layouts.stream()
                .flatMap(layout -> layout.offers().stream().map(layout.columns()::get))
                .toList());
    }

    private static List<String> distinct(List<String> names) {
        Map<String, String> first = new LinkedHashMap<>();
        names.forEach(name -> first.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), name.strip()));
        return List.copyOf(first.values());
    }

    /** A file may have several columns of a name: each goes along, and no value takes the place of another. */
    private void add(String name) {
        List<List<Integer>> found =
                layouts.stream().map(layout -> layout.named(name)).toList();
        int most = found.stream().mapToInt(List::size).max().orElse(0);
        if (most == 0) {
            throw new UserException(
                    "Cannot keep: column " + name + ", no file of the library has it, expected some of " + known());
        }
        for (int occurrence = 0; occurrence < most; occurrence++) {
            names.add(spelt(name, found));
            for (int i = 0; i < found.size(); i++) {
                List<Integer> here = found.get(i);
                places.get(i).add(occurrence < here.size() ? here.get(occurrence) : Layout.NOWHERE);
            }
        }
    }

    /** As the first file that has it spells it, in one line. */
    private String spelt(String name, List<List<Integer>> found) {
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).isEmpty()) {
                return Decoded.id(layouts.get(i).columns().get(found.get(i).get(0)));
            }
        }
        return name;
    }

    private String known() {
        Set<String> all = layouts.stream()
                .flatMap(layout -> layout.columns().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (all.isEmpty()) {
            return "none: its columns have no names";
        }
        return all.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMES ? ", ..." : "");
    }
}
