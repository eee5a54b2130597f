package org.charcot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charcot.rule.AlertCatalogue;
import org.charcot.rule.AlertRule;

/**
 * The same work on the same molecules by several toolkits in one run: each takes its turn at a few hundred molecules, so
 * that whatever else the machine does hits all of them alike. Compared is processor time, of one thread of work and of
 * whatever the runtime does beside it.
 */
final class Comparison {
    private static final int TURN = 250;
    /** Processor time that a virtual machine gets before it is measured. */
    private static final long WARM_NANOS = 40_000_000_000L;

    private final List<PeerProcess> peers = new ArrayList<>();
    private final int warmUp;
    private final int measured;

    private Comparison(int warmUp, int measured) {
        this.warmUp = warmUp;
        this.measured = measured;
    }

    /** Arguments: library, molecules to measure, folder of the built peers, and for each peer its command in one word. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[2]);
        int measured = Integer.parseInt(args[1]);
        // the first part warms up, the second is measured; nobody is measured on what it has seen
        List<String> smiles = Molecules.ofLibrary(args[0], 3 * measured);
        int warmUp = smiles.size() * 2 / 3;
        Files.write(folder.resolve("molecules.smi"), smiles);
        Files.write(
                folder.resolve("pains.smarts"),
                AlertCatalogue.bundled().ofSet("pains").stream()
                        .map(AlertRule::smarts)
                        .toList());
        Comparison comparison = new Comparison(warmUp, smiles.size() - warmUp);
        for (String command : Arrays.asList(args).subList(3, args.length)) {
            comparison.start(List.of(command.split(" ", -1)), folder);
        }
        comparison.run();
        comparison.print(args[0]);
        comparison.peers.forEach(PeerProcess::close);
    }

    private void start(List<String> command, Path folder) {
        peers.add(new PeerProcess(command, folder.resolve("peer-" + peers.size() + ".err")));
    }

    private void run() {
        for (PeerProcess peer : peers) {
            warm(peer);
            peer.forget();
        }
        for (int from = warmUp; from < warmUp + measured; from += TURN) {
            for (PeerProcess peer : peers) {
                peer.work(from, Math.min(from + TURN, warmUp + measured));
            }
        }
    }

    /** Native code needs no warming; a virtual machine needs it until its compiler has come to rest. */
    private void warm(PeerProcess peer) {
        long enough = peer.version().contains("Java") ? WARM_NANOS : 0;
        int from = 0;
        do {
            peer.work(from, Math.min(from + TURN, warmUp));
            from = from + TURN < warmUp ? from + TURN : 0;
        } while (peer.nanos() < enough);
    }

    private void print(String library) {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d molecules, in turns of %d%n%n",
                Path.of(library).getFileName(),
                measured,
                TURN);
        System.out.println(
                "| toolkit | version | us a molecule | molecules/s | Charcot is | read | ECFP4 bits | with PAINS |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        double own = micros(peers.get(0));
        for (PeerProcess peer : peers) {
            Map<String, Long> report = peer.report();
            double micros = micros(peer);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %.0f | %.1f x | %d | %d | %d |%n",
                    peer.name(),
                    peer.version(),
                    micros,
                    1e6 / micros,
                    micros / own,
                    report.get("molecules"),
                    report.get("bits"),
                    report.get("alerted"));
        }
        System.out.printf("%nMicroseconds by stage:%n%n");
        for (PeerProcess peer : peers) {
            Map<String, Long> report = peer.report();
            StringBuilder line = new StringBuilder("- " + peer.name() + ":");
            report.entrySet().stream()
                    .skip(4)
                    .forEach(stage -> line.append(String.format(
                            Locale.ROOT, " %s %.1f,", stage.getKey(), stage.getValue() / 1e3 / measured)));
            System.out.println(line.substring(0, line.length() - 1));
        }
    }

    private double micros(PeerProcess peer) {
        return peer.nanos() / 1e3 / measured;
    }
}
