package org.charcot.spark.screening;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.charcot.library.InspectedLibrary;
import org.charcot.library.format.LibraryFile;
import org.charcot.library.stream.Inspection;
import org.charcot.result.Manifest;

/** Which files a run read, and what of them it could not. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Every file of the library.
     *
     * @param records how many were read of each
     * @param changes for each file how it is no longer the one that was read
     */
    static List<Manifest.Input> describe(InspectedLibrary library, RecordCounts records, List<String> changes) {
        List<Manifest.Input> described = new ArrayList<>();
        for (int i = 0; i < library.files().size(); i++) {
            LibraryFile file = library.files().get(i);
            Inspection inspection = library.inspections().get(i);
            described.add(new Manifest.Input(
                    file.given(),
                    file.size(),
                    inspection.sha256(),
                    file.layout().describe(),
                    records.of(file.given()),
                    inspection.intact().damage(),
                    inspection.missing() < 0 && inspection.intact().isDamaged()
                            ? null
                            : Math.max(0, inspection.missing()) + records.lost(file.given()),
                    changes.get(i)));
        }
        return described;
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
