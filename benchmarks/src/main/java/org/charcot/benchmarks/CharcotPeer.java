package org.charcot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.charcot.error.InvalidMoleculeException;
import org.charcot.molecule.Molecule;

/** Charcot's own chemistry, as the peers are asked for it. */
final class CharcotPeer extends JavaPeer {
    private final Stopwatch watch;
    private final Chemistry chemistry = new Chemistry();
    private double sink;

    private CharcotPeer(Stopwatch watch) {
        super(watch);
        this.watch = watch;
    }

    @Override
    void work(String smiles) {
        watch.begin();
        Molecule molecule;
        try {
            molecule = chemistry.read(smiles);
        } catch (InvalidMoleculeException e) {
            watch.failed();
            return;
        }
        watch.lap(0);
        sink += chemistry.identity(molecule);
        watch.lap(1);
        sink += chemistry.descriptors(molecule);
        watch.lap(2);
        int bits = chemistry.ecfp4(molecule);
        watch.lap(3);
        sink += chemistry.scaffold(molecule);
        watch.lap(4);
        int alerts = chemistry.pains(molecule);
        watch.lap(5);
        watch.done(bits, alerts > 0);
    }

    public static void main(String[] args) throws IOException {
        Stopwatch watch = new Stopwatch(
                "parse, standardise and number", "canonical key", "descriptors", "ECFP4", "scaffold", "PAINS");
        CharcotPeer peer = new CharcotPeer(watch);
        peer.serve("Charcot", "0.1.0", Path.of(args[0]));
        System.err.println("checksum " + peer.sink);
    }
}
