package org.jiamenkou;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The modules and the arrows between them: as drawn, and as the compiled classes really depend on each other. */
record ModuleDiagram(Set<String> modules, Set<String> arrows) {

    private static final Pattern MODULE = Pattern.compile("(?m)^\\[(\\w+)] <<org\\.jiamenkou\\.\\w+\\.\\.>>");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)] --> \\[(\\w+)]");
    private static final Pattern PACKAGE = Pattern.compile("org\\.jiamenkou\\.(\\w+)(\\..*)?");

    static ModuleDiagram drawn(Path file) throws IOException {
        String text = Files.readString(file);
        Set<String> modules = new TreeSet<>();
        MODULE.matcher(text).results().forEach(module -> modules.add(module.group(1)));
        Set<String> arrows = new TreeSet<>();
        ARROW.matcher(text).results().forEach(arrow -> arrows.add(arrow.group(1) + " -> " + arrow.group(2)));
        return new ModuleDiagram(modules, arrows);
    }

    static ModuleDiagram compiled(JavaClasses classes) {
        Set<String> modules = new TreeSet<>();
        Set<String> arrows = new TreeSet<>();
        for (JavaClass one : classes) {
            String from = module(one);
            modules.add(from);
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> module(dependency.getTargetClass()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .forEach(to -> arrows.add(from + " -> " + to));
        }
        return new ModuleDiagram(modules, arrows);
    }

    private static String module(JavaClass type) {
        Matcher name = PACKAGE.matcher(type.getBaseComponentType().getPackageName());
        return name.matches() ? name.group(1) : "";
    }
}
