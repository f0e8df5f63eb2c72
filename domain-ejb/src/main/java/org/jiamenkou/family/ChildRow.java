package org.jiamenkou.family;

import org.jiamenkou.kernel.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A child as its guardians see it.
 *
 * @param code its code, or that of the request while the school has not confirmed it
 * @param name its name
 * @param district the code of the district
 * @param schoolCode the code of its school, or null where it is at none here
 * @param schoolName the name of its school, or null
 * @param stage the stage of its grade, or null
 * @param grade 1 to 9, or null where it is not known
 * @param className its class, or null
 * @param aided whether the school notes it as 资助; always false for those who only collect it
 * @param state how it stands to the guardian
 * @param rights what the guardian may do
 * @param reason why the school has said no, or null
 */
public record ChildRow(
        String code,
        String name,
        String district,
        @Nullable String schoolCode,
        @Nullable String schoolName,
        @Nullable Stage stage,
        @Nullable Integer grade,
        @Nullable String className,
        boolean aided,
        ChildState state,
        Right rights,
        @Nullable String reason) {

    /** 一 to 六年级 are primary, 七 to 九年级 junior. */
    static @Nullable Stage stageOf(@Nullable Integer grade) {
        if (grade == null) {
            return null;
        }
        return grade <= 6 ? Stage.PRIMARY : Stage.JUNIOR;
    }

    @Override
    public String toString() {
        return "child " + code;
    }
}
