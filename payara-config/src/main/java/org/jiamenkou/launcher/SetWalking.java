package org.jiamenkou.launcher;

import java.util.Set;
import org.jiamenkou.school.Schools;
import org.jiamenkou.school.WalkingPace;

/** Settles how a district reckons minutes on foot. */
final class SetWalking extends NoticeVerb {

    SetWalking() {
        super(
                "walking",
                "walking --district 温江区 [--factor 1.3] [--metres-per-minute 80]  步行时间的折算:直线 × 系数,每分钟米数",
                Set.of("--district", "--factor", "--metres-per-minute"),
                Set.of());
    }

    @Override
    int work(VerbDesk desk, VerbArguments arguments) {
        String district = arguments.need("--district");
        WalkingPace pace = pace(
                arguments.find("--factor").orElse("1.3"),
                arguments.find("--metres-per-minute").orElse("80"));
        try (StandaloneUnit unit = desk.openUnit()) {
            unit.inTransaction(em -> {
                new Schools(em, CLOCK).walkAt(district, pace);
                return pace;
            });
            desk.out().println(district + " 步行:直线 × " + pace.factor() + ",每分钟 " + pace.metresPerMinute() + " 米。");
            return 0;
        }
    }

    private static WalkingPace pace(String factor, String metresPerMinute) {
        try {
            return new WalkingPace(Double.parseDouble(factor), Integer.parseInt(metresPerMinute));
        } catch (NumberFormatException e) {
            throw bad("--factor 和 --metres-per-minute 是数字", factor + "、" + metresPerMinute);
        }
    }
}
