package org.jiamenkou.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jiamenkou.staff.SealedDatabase;

/** {@code ./run forget-secret-key}: a way on for whoever runs the machine, when the key of the installation is lost. */
final class ForgetSecretKey implements Verb {

    @Override
    public String name() {
        return "forget-secret-key";
    }

    @Override
    public String usage() {
        return "forget-secret-key             密钥遗失时使用:全体人员须重新登记验证器";
    }

    @Override
    public int run(VerbDesk desk, List<String> arguments) {
        DatabaseAddress database = desk.database();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            SealedDatabase.forget(connection);
            desk.out().println("原密钥已作废。请重启服务;全体人员下次登录时重新登记验证器。");
            return 0;
        } catch (SQLException failed) {
            throw new LaunchRefused("The secret key could not be forgotten: " + failed.getMessage(), failed);
        }
    }
}
