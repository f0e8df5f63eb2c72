package org.jiamenkou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiamenkou.intake.Intake;
import org.jiamenkou.intake.IntakeFile;
import org.jiamenkou.intake.IntakeOptions;
import org.jiamenkou.kernel.Frame;

/** Reads the files a verb is given. */
final class ImportFiles {

    private ImportFiles() {}

    static List<IntakeFile> read(VerbArguments arguments) {
        if (arguments.rest().isEmpty()) {
            throw new VerbArguments.BadUsage("请给出文件");
        }
        Frame frame = arguments.find("--frame").map(ImportFiles::frame).orElse(null);
        IntakeOptions options = IntakeOptions.usual().in(frame);
        return arguments.rest().stream()
                .map(name -> read(Path.of(name), options))
                .toList();
    }

    private static IntakeFile read(Path file, IntakeOptions options) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new VerbArguments.BadUsage("读不到文件 " + file);
        }
        try {
            return Intake.read(file, options);
        } catch (IOException failed) {
            throw new LaunchRefused("读不了文件 " + file + ": " + failed.getMessage(), failed);
        }
    }

    private static Frame frame(String text) {
        return Frame.parse(text).orElseThrow(() -> NoticeVerb.bad("--frame 只能是 WGS84、CGCS2000 或 GCJ02", text));
    }
}
