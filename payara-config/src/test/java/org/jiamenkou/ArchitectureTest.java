package org.jiamenkou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules and the drawing of the modules, held against every compiled class of the product. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPaths(compiledFolders());
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPaths(
                    Path.of("target/test-classes/org/jiamenkou/broken"),
                    Path.of("target/test-classes/org/jiamenkou/address"));

    static List<ArchRule> rules() {
        return HouseRules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleNoticesAClassThatBreaksIt(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void modulesHaveNoCycles() {
        HouseRules.NO_CYCLES.check(PRODUCT);
    }

    @Test
    void aCycleIsNoticed() {
        assertThat(HouseRules.NO_CYCLES.evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void modulesDependOnEachOtherAsDrawn() throws IOException {
        ModuleDiagram drawn = ModuleDiagram.drawn(Path.of("../docs/modules.puml"));
        ModuleDiagram compiled = ModuleDiagram.compiled(PRODUCT);
        assertThat(compiled.modules()).isEqualTo(drawn.modules());
        assertThat(compiled.arrows()).isEqualTo(drawn.arrows());
    }

    private static List<Path> compiledFolders() {
        return Stream.of("../domain-ejb", "../db", "../portal-war", "../admin-war", ".")
                .map(module -> Path.of(module, "target", "classes"))
                .filter(Files::isDirectory)
                .toList();
    }
}
