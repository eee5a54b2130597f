package org.charcot.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What holds on every floor. */
public final class HouseRules {
    private static final int MOST_TYPES = 15;

    private HouseRules() {}

    /** On every level: no folder and no folder within it sees what sees it. */
    @ArchTest
    public static final ArchRule NO_CYCLES =
            slices().matching("org.charcot.(**)").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Factory|Base)");

    @ArchTest
    public static final ArchRule ONLY_MAIN_LEAVES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.charcot.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    public static final ArchRule ONE_PLACE_CATCHES_WHAT_NOBODY_FORESAW = classes()
            .that()
            .doNotHaveFullyQualifiedName("org.charcot.error.Attempt")
            // continued lines of a molfile are read by recursion, so that it is the file that is invalid
            .and()
            .doNotHaveFullyQualifiedName("org.charcot.molecule.molfile.MolfileParser")
            .should(new ArchCondition<>("leave overflowing stacks to org.charcot.error.Attempt") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getCodeUnits().stream()
                            .flatMap(unit -> unit.getTryCatchBlocks().stream())
                            .filter(block -> block.getCaughtThrowables().stream()
                                    .anyMatch(caught -> caught.isAssignableFrom(StackOverflowError.class)
                                            && !caught.isEquivalentTo(Throwable.class)))
                            .forEach(block -> events.add(SimpleConditionEvent.violated(
                                    type, "a stack's overflow is caught " + block.getSourceCodeLocation())));
                }
            });

    @ArchTest
    public static void foldersAreSmall(JavaClasses all) {
        Map<String, Long> types = all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        types.values().removeIf(count -> count <= MOST_TYPES);
        if (!types.isEmpty()) {
            throw new AssertionError("Folders of more than " + MOST_TYPES + " types: " + types);
        }
    }

    /**
     * The order of folders: each sees only those before it.
     *
     * @param folders the top folders, from the lowest to the highest
     */
    public static ArchRule order(String... folders) {
        return classes().should(new ArchCondition<>("see only folders below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = place(type, folders);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(seen -> place(seen.getTargetClass(), folders) > own)
                        .forEach(seen -> events.add(SimpleConditionEvent.violated(type, seen.getDescription())));
            }
        });
    }

    private static int place(JavaClass type, String... folders) {
        for (int i = 0; i < folders.length; i++) {
            if (resideInAPackage("org.charcot." + folders[i] + "..").test(type)) {
                return i;
            }
        }
        return type.getPackageName().equals("org.charcot") ? folders.length : -1;
    }
}
