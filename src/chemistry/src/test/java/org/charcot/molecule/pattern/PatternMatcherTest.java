package org.charcot.molecule.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charcot.error.WorkBudgetExceededException;
import org.charcot.molecule.Molecule;
import org.charcot.testkit.Molecules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternMatcherTest {
    private static final PatternSet SET = PatternSet.compile(PatternSamples.PATTERNS);

    static Stream<String> molecules() {
        return PatternSamples.MOLECULES.stream();
    }

    @ParameterizedTest
    @MethodSource("molecules")
    void findsWhatTheCdkFinds(String smiles) {
        Molecule molecule = Molecules.of(smiles);
        assertThat(SET.matcher().matches(molecule))
                .as(smiles)
                .isEqualTo(new CdkOracle(PatternSamples.PATTERNS).matches(molecule));
    }

    @ParameterizedTest
    @MethodSource("molecules")
    void saysWhere(String smiles) {
        Molecule molecule = Molecules.of(smiles);
        PatternMatcher matcher = SET.matcher();
        int[] matched = matcher.matches(molecule);
        for (int pattern = 0; pattern < SET.size(); pattern++) {
            int[] match = matcher.firstMatch(pattern, molecule);
            int number = pattern;
            if (IntStream.of(matched).noneMatch(m -> m == number)) {
                assertThat(match).as(SET.smarts(pattern)).isEmpty();
            } else if (!SET.isUnfoldable(pattern) && !smiles.contains("[H-]")) {
                assertThat(new CdkOracle(PatternSamples.PATTERNS).isMatch(pattern, molecule, match))
                        .as(SET.smarts(pattern))
                        .isTrue();
            }
            assertThat(IntStream.of(match))
                    .allMatch(atom -> atom >= 0 && atom < molecule.graph().atoms());
        }
    }

    @Test
    void foldsHydrogensThatCanBeNothingElse() {
        PatternSet set = PatternSet.compile(
                List.of("[#6](-[#1])-[#1]", "[$([#6]-[#1])]=[#8]", "[#7;!$(*-[#1])]=[#6]", "[#6;D3]~[#1]"));
        assertThat(IntStream.range(0, 4)).allMatch(set::drawsHydrogens).noneMatch(set::isUnfoldable);
    }

    @Test
    void matchesWithHydrogensWhatCannotBeFolded() {
        PatternSet set = PatternSet.compile(
                List.of("[#1]", "[#6](-[#1])-[*]", "[#6]-[#1,#9]", "[#6]-[#1;$(*-[#6])]", "[#1]-[#1]"));
        assertThat(IntStream.range(0, 5)).allMatch(set::isUnfoldable);
    }

    /** A hydride stays an atom: it must not be counted and be another atom of the pattern too. */
    @Test
    void countsAHydrogenThatStayedAnAtomOnce() {
        Molecule hydride = Molecules.of("C[Si]([H-])(C)C");
        assertThat(hydride.graph().element(2)).isEqualTo(1);
        PatternMatcher matcher = PatternSet.compile(List.of("[#14]-[#1]", "[#14](-[#1])-[#1]", "[#14](-[#1])-[!#6]"))
                .matcher();
        assertThat(matcher.matches(hydride)).containsExactly(0);
        assertThat(matcher.firstMatch(0, hydride)).containsExactly(1, 2);
    }

    @Test
    void givesTheAtomsInTheOrderOfThePattern() {
        PatternMatcher matcher =
                PatternSet.compile(List.of("[#8]=[#6]-[#7](-[#1])-[#1]", "Br")).matcher();
        assertThat(matcher.firstMatch(0, Molecules.of("CNC(=O)CC(N)=O"))).containsExactly(7, 5, 6);
        assertThat(matcher.firstMatch(1, Molecules.of("CC"))).isEmpty();
    }

    @Test
    void remembersNothingOfTheMoleculeBefore() {
        PatternMatcher used = SET.matcher();
        List<Molecule> large = List.of(Molecules.of("OCC".repeat(60)), Molecules.of("C".repeat(64)));
        for (String smiles : (Iterable<String>) molecules()::iterator) {
            Molecule molecule = Molecules.of(smiles);
            assertThat(used.matches(molecule)).isEqualTo(SET.matcher().matches(molecule));
            large.forEach(used::matches);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 127, 128, 129, 200, 500})
    void findsTheSameInLongMolecules(int length) {
        Molecule molecule = Molecules.of("NC(=O)" + "C".repeat(length - 9) + "c1ccncc1");
        assertThat(SET.matcher().matches(molecule)).isEqualTo(new CdkOracle(PatternSamples.PATTERNS).matches(molecule));
    }

    @Test
    void isSharedByThreads() throws InterruptedException {
        List<Molecule> molecules = molecules().map(Molecules::of).toList();
        List<int[]> alone = molecules.stream().map(SET.matcher()::matches).toList();
        AtomicInteger same = new AtomicInteger();
        PatternSet fresh = PatternSet.compile(PatternSamples.PATTERNS);
        List<Thread> threads = Collections.nCopies(4, (Runnable) () -> {
                    PatternMatcher matcher = fresh.matcher();
                    for (int i = 0; i < molecules.size(); i++) {
                        Molecule own = Molecules.of(molecules.get(i).smiles());
                        same.addAndGet(matcher.matches(own).length == alone.get(i).length ? 1 : 0);
                    }
                })
                .stream()
                .map(Thread::new)
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(same).hasValue(4 * molecules.size());
    }

    @Test
    void givesUpOnAPoisonousMolecule() {
        PatternSet set = PatternSet.compile(List.of("C1CCCCCCCCCCCCCCC1.N"));
        Molecule cage = Molecules.of("C12C3C4C1C5C2C3C45");
        assertThat(new PatternMatcher(set, 1000).matches(cage)).isEmpty();
        PatternSet chain = PatternSet.compile(List.of("C~C~C~C~C~C~C~C~C~C~C~C~C~C~C~C.N"));
        Molecule adamantanes = Molecules.of("C1C2CC3CC1CC(C2)C3C1C2CC3CC1CC(C2)C3N");
        assertThat(chain.matcher().matches(adamantanes)).containsExactly(0);
        assertThatThrownBy(() -> new PatternMatcher(chain, 10).matches(adamantanes))
                .isInstanceOf(WorkBudgetExceededException.class)
                .hasMessage("budget exceeded: pattern matching takes more than 10 steps for one molecule");
    }

    @Test
    void countsRingsOfAHugeCageAsPoison() {
        PatternMatcher matcher = PatternSet.compile(List.of("[R2]")).matcher();
        assertThatThrownBy(() -> matcher.matches(Molecules.of(ladder(100))))
                .isInstanceOf(WorkBudgetExceededException.class);
        assertThat(matcher.matches(Molecules.of(ladder(20)))).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C( | Cannot read the pattern C(",
                "[C@H](N)(O)C | stereo is not matched",
                "C/C=C/C | Cannot read the pattern C/C=C/C",
                "(C).(O) | reactions and component groups are not matched",
                "CO>>CN | reactions and component groups are not matched",
            })
    void refusesWhatItDoesNotMatch(String smarts, String reason) {
        assertThatThrownBy(() -> PatternSet.compile(List.of("C", smarts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(smarts)
                .hasMessageContaining(reason);
    }

    @Test
    void refusesWhatWouldTakeTheStack() {
        String within = "C".repeat(40) + "(C".repeat(40) + ")".repeat(40);
        assertThat(PatternSet.compile(List.of(within)).size()).isEqualTo(1);
        String deep = "C" + "(C".repeat(100_000) + ")".repeat(100_000);
        String around = "[$(".repeat(1_000) + "C" + ")]".repeat(1_000);
        String denied = "[" + "!".repeat(1_000_000) + "C]";
        for (String smarts : List.of(deep.substring(0, 4_000), around, deep, denied)) {
            assertThatThrownBy(() -> PatternSet.compile(List.of(smarts)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Cannot read the pattern " + smarts.substring(0, 50) + "...: ");
        }
        String longest = "[" + "!".repeat(4_900) + "C]";
        assertThat(PatternSet.compile(List.of(longest)).size()).isEqualTo(1);
    }

    /** Rings of four, each joined to the next by a bond they share. */
    private static String ladder(int rings) {
        return "C1C" + "C2C1C1C2".repeat(rings / 2) + "C2C1CC2";
    }
}
