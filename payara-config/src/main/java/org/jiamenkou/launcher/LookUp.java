package org.jiamenkou.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiamenkou.kernel.SchoolYear;
import org.jiamenkou.notice.Lookup;
import org.jiamenkou.notice.Zones;
import org.jiamenkou.zone.Answer;
import org.jiamenkou.zone.ServedSchool;

/** Asks which school serves an address and prints the answer. */
final class LookUp extends NoticeVerb {

    LookUp() {
        super(
                "lookup",
                "lookup [--district 温江区] [--year 2025] [--stage primary] [--population resident] ADDRESS",
                Set.of("--district", "--year", "--stage", "--population"),
                Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        SchoolYear year = arguments.find("--year").map(NoticeVerb::year).orElse(null);
        Lookup lookup = new Lookup(
                arguments.find("--district").orElse(""),
                year,
                stage(arguments.find("--stage").orElse("primary")),
                population(arguments.find("--population").orElse("resident")),
                arguments.only("地址"),
                null);
        try (StandaloneUnit unit = desk.openUnit()) {
            print(unit.inTransaction(em -> new Zones(em, CLOCK).lookup(lookup)), desk.out());
            return 0;
        }
    }

    private static void print(Answer answer, PrintStream out) {
        String mode = answer.mode() == null ? "" : " (" + answer.mode().code() + ")";
        out.println(answer.outcome().code() + mode + " " + schools(answer.schools()));
        answer.because().forEach(because -> out.println("  依据 " + because.school() + ": " + because.text()));
        answer.rivals()
                .forEach(rival ->
                        out.println("  不是 " + rival.school() + ": " + rival.text() + " (" + rival.why() + ")"));
        answer.warnings().forEach(warning -> out.println("  注意 " + warning.code() + " " + warning.arguments()));
        if (!answer.needs().isEmpty()) {
            out.println("  还差 " + String.join("、", answer.needs()));
        }
        answer.options()
                .forEach(option -> out.println(
                        "  " + option.value() + " → " + option.outcome().code() + " " + schools(option.schools())));
        answer.suggestions().forEach(near -> out.println("  是不是 " + near.text() + " " + near.detail()));
    }

    private static String schools(List<ServedSchool> schools) {
        return schools.stream().map(ServedSchool::name).collect(Collectors.joining("、"));
    }
}
