package org.jiamenkou.launcher;

/** What {@code --help} prints. */
final class Help {

    private Help() {}

    static String text() {
        StringBuilder text = new StringBuilder("""
                家门口 Jiamenkou

                ./run                     starts database, server and both applications; Ctrl-C stops them
                  --port 8080             port of the web server
                  --address 0.0.0.0       the address it listens on; 127.0.0.1 behind a proxy
                  --data .jiamenkou       the folder for everything that lives
                  --demo small            none, small or full: what an empty database is given
                  --db jdbc:mysql://user:password@host:3306/database
                                          a MySQL 8.4 or 9 instead of the embedded MariaDB (also: JIAMENKOU_DB)
                  --help                  this text
                """);
        if (!Verbs.all().isEmpty()) {
            text.append("\nCommands on the same database, whether the server runs or not:\n");
            Verbs.all()
                    .forEach(verb -> text.append("./run ").append(verb.usage()).append('\n'));
        }
        text.append("\nCommands that need no database:\n");
        Verbs.lone().forEach(verb -> text.append("./run ").append(verb.usage()).append('\n'));
        return text.toString();
    }
}
