package org.charcot.library.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Columns;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;
import org.charcot.library.stream.ByteLines;
import org.charcot.library.stream.DamagedStreamException;
import org.charcot.library.stream.Decoded;
import org.charcot.library.stream.Delimiter;
import org.charcot.library.stream.InvalidLibraryException;

/** SD files and single molfiles, V2000 and V3000. */
final class SdfSyntax implements Syntax {
    private static final int SAMPLE_BYTES = 4 << 20;

    @Override
    public Layout sniff(LibraryFile file, LibraryOptions options, Configuration configuration) throws IOException {
        Set<String> items = new LinkedHashSet<>();
        List<String> titles = new ArrayList<>();
        boolean molfiles = false;
        boolean blank = true;
        try (ByteLines lines = file.lines(configuration)) {
            boolean begins = true;
            while (lines.next() && lines.offset() < SAMPLE_BYTES) {
                lines.skipByteOrderMark();
                blank &= lines.blank();
                if (begins) {
                    titles.add(Decoded.id(lines.text()));
                } else {
                    String item = SdfCursor.itemName(lines);
                    if (item != null) {
                        items.add(item);
                    }
                }
                molfiles |= lines.startsWith("M  END");
                begins = SdfCursor.isEnd(lines);
            }
        } catch (DamagedStreamException e) {
            if (titles.isEmpty()) {
                throw new InvalidLibraryException(file.given(), "compressed stream damaged: " + e.getMessage());
            }
        }
        if (blank) {
            throw new InvalidLibraryException(file.given(), "there are only blank lines in it, expected molfiles");
        }
        if (!molfiles) {
            throw new InvalidLibraryException(file.given(), "there is no line 'M  END' in it, expected molfiles");
        }
        List<String> names = List.copyOf(items);
        return new Layout(Delimiter.NONE, names, 0, Layout.NOWHERE, idItem(file, options, names, titles));
    }

    private static int idItem(LibraryFile file, LibraryOptions options, List<String> items, List<String> titles) {
        if (options.idColumn() != null) {
            int named = Columns.named(items, options.idColumn());
            if (named < 0) {
                throw new InvalidLibraryException(
                        file.given(),
                        "there is no data item " + options.idColumn() + ", expected one of "
                                + String.join(", ", items));
            }
            return named;
        }
        // titles that are all blank, or all the name of the program that wrote them, identify nothing
        boolean telling = (titles.size() == 1 && !titles.get(0).isEmpty()) || new HashSet<>(titles).size() > 1;
        return telling ? Layout.NOWHERE : Columns.id(items, Layout.NOWHERE);
    }

    @Override
    public RecordCursor open(LibrarySplit split, Configuration configuration) throws IOException {
        return new SdfCursor(split, configuration);
    }
}
