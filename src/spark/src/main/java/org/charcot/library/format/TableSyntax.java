package org.charcot.library.format;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.charcot.library.layout.Layout;
import org.charcot.library.layout.LibraryOptions;

/** Rows of text: SMILES files, comma- and tab-separated tables. */
final class TableSyntax implements Syntax {
    @Override
    public Layout sniff(LibraryFile file, LibraryOptions options, Configuration configuration) throws IOException {
        return new TableSniffer(file, TableSample.of(file, configuration), options).layout();
    }

    @Override
    public RecordCursor open(LibrarySplit split, Configuration configuration) throws IOException {
        return new TableCursor(split, configuration);
    }
}
