package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jiamenkou.family.FamilySeals;
import org.jiamenkou.message.LetterSeals;
import org.jiamenkou.staff.SealedDatabase;

/** {@code ./run forget-secret-key}: a way on for whoever runs the machine, when the key of the installation is lost. */
final class ForgetSecretKey implements Verb {

    @Override
    public String name() {
        return "forget-secret-key";
    }

    @Override
    public String usage() {
        return "forget-secret-key             密钥遗失时使用:验证器、家庭和名册须全部重新登记";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            FamilySeals.forget(connection);
            LetterSeals.forget(connection);
            SealedDatabase.forget(connection);
            desk.out().println("原密钥已作废。请重启服务;全体人员下次登录时重新登记验证器,学校重新导入名册,家长重新登录并绑定孩子。");
            return 0;
        } catch (SQLException failed) {
            throw new LaunchRefused("The secret key could not be forgotten: " + failed.getMessage(), failed);
        }
    }
}
