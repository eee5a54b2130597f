package org.charcot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.charcot.testkit.spark.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;

/** Whoever leaves out a tag leaves out all tests of its kind. */
@AnalyzeClasses(packages = "org.charcot", importOptions = OnlyIncludeTests.class)
class TestTagsTest {
    @ArchTest
    static final ArchRule WHAT_STARTS_SPARK_SAYS_SO = classes()
            .that()
            .haveSimpleNameEndingWith("Test")
            .should(new ArchCondition<>("be tagged spark if they start it") {
                @Override
                public void check(JavaClass test, ConditionEvents events) {
                    boolean starts = test.getDirectDependenciesFromSelf().stream()
                            .anyMatch(seen -> seen.getTargetClass().isEquivalentTo(SharedSpark.class));
                    if (starts && !isTagged(test)) {
                        events.add(SimpleConditionEvent.violated(test, test.getName() + " has no @Tag(\"spark\")"));
                    }
                }
            });

    private static boolean isTagged(JavaClass test) {
        return Stream.concat(
                        test.tryGetAnnotationOfType(Tag.class).stream().map(Tag::value),
                        test.tryGetAnnotationOfType(Tags.class).stream()
                                .flatMap(tags -> Stream.of(tags.value()).map(Tag::value)))
                .anyMatch("spark"::equals);
    }
}
