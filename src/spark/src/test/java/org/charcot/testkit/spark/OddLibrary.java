package org.charcot.testkit.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A library with everything that goes wrong in real ones, and some that is right. */
public final class OddLibrary {
    private OddLibrary() {}

    /** Submissions by how each must end: scored, filtered, duplicates, rejected. */
    public record Expected(int scored, int filtered, int duplicates, int rejected) {
        public int read() {
            return scored + filtered + duplicates + rejected;
        }
    }

    public static Expected write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("a.smi"), smiles().getBytes(StandardCharsets.UTF_8));
        byte[] latin1 = "smiles;name\r\nCCOc1ccccc1C;phénétole\r\n\"CCN(CC)CC\";\"a;b\"\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("b.csv"), latin1);
        return new Expected(9, 3, 5, 13);
    }

    private static String smiles() {
        List<String> lines = new ArrayList<>();
        lines.add("\ufeffNc1nc2ccc(OC(F)(F)F)cc2s1\triluzole");
        lines.add("CC1=NN(c2ccccc2)C(=O)C1\tedaravone");
        lines.add("O=S(=O)(c1cccc2cnccc12)N1CCCNCC1\tfasudil");
        lines.add("");
        lines.add("O=S(=O)(c1cccc2cnccc12)N1CCCNCC1.Cl\tfasudil hydrochloride"); // duplicate
        lines.add("C1CNCCCN1S(=O)(=O)c1cccc2cnccc12\tfasudil from the other end"); // duplicate
        lines.add("N1(CCCNCC1)S(=O)(=O)C=1C=CC=C2C=NC=CC12\tfasudil again\r"); // duplicate
        lines.add("C[C@H](N)Cc1ccccc1\tenantiomer one");
        lines.add("C[C@@H](N)Cc1ccccc1\tenantiomer two");
        lines.add("C[C@@H](N)Cc1ccccc1\tenantiomer two"); // duplicate with the same id
        lines.add("CCO\tethanol"); // filtered: too light
        lines.add("OCC\tethanol again"); // duplicate of a filtered one
        lines.add("C[N+](C)(C)CCCc1ccccc1\tquaternary"); // filtered: charge
        lines.add("CCCCCCCCCCCCCCCCCC(=O)O\tstearic acid"); // filtered: logP or bonds
        lines.add("[2H]C([2H])([2H])Oc1ccccc1C(N)=O\tdeuterated");
        lines.add("Nc1nc2ccc(OC(F)(F)F)c([D])c2s1\tdeuterated riluzole"); // no duplicate of riluzole
        lines.add("C1CC\tring left open");
        lines.add("C(C)(C)(C)(C)C\tfive-valent");
        lines.add("[Cl]\tchlorine");
        lines.add("[Na+].[Cl-]\tsalt");
        lines.add("*CC*\tpolymer");
        lines.add("\tno structure");
        lines.add("C".repeat(5_000) + "\tlong chain");
        lines.add("C".repeat(1_100_000) + "\ta line of a megabyte");
        lines.add("C[CH]C\tradical");
        lines.add("=HYPERLINK(1)\tformula");
        lines.add("<script>alert(1)</script>\tscript");
        lines.add("c1ccc\taromatic left open");
        lines.add("[U]\turanium");
        return String.join("\n", lines) + "\n";
    }
}
