package org.charcot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command reads is there when it is over, whatever it may overwrite. */
class InputProtectionTest {
    private static final String TABLE = "id,smiles,label,name,formula\na,CCO,1,ethanol,C2H6O\n";

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(folder.resolve("table.csv"), TABLE);
        Files.createSymbolicLink(folder.resolve("link.csv"), table);
        Files.createDirectories(folder.resolve("result"));
        Files.createLink(folder.resolve("result").resolve("ranked.csv"), table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predict --endpoint bbb --library table.csv --out table.csv",
                "predict --endpoint bbb --library table.csv --out link.csv",
                "predict --endpoint bbb --library link.csv --out table.csv",
                "features --library table.csv --out table.csv",
                "audit --data table.csv --task regression --out table.csv",
                "audit --data table.csv --task regression --report table.csv",
                "enumerate --blocks table.csv --out table.csv",
                "fragments --library table.csv --out table.csv",
                "screen --library table.csv --scores result/ranked.csv --out result",
                "screen --library table.csv --profile result/ranked.csv --out result",
                "screen --library result --out result",
            })
    void isNotReplaced(String command) throws IOException {
        assertThat(Main.run(arguments(command + " --overwrite"))).isEqualTo(Main.USER_ERROR);
        assertThat(table).hasContent(TABLE);
        assertThat(folder.resolve("result").resolve("ranked.csv")).hasContent(TABLE);
    }

    /** With each word that names a file here in its full length. */
    private String[] arguments(String command) {
        String[] words = command.split(" ");
        for (int i = 1; i < words.length; i++) {
            boolean file = words[i].contains(".csv") || words[i].equals("result");
            words[i] = file ? folder.resolve(words[i]).toString() : words[i];
        }
        return words;
    }
}
