package org.jiamenkou.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes letters into a file that only the product's own user can read, one a line: for trials without a gateway. */
final class FileSender implements Sender {

    private final Path file;

    FileSender(Path file) {
        this.file = file;
    }

    @Override
    public void send(String key, String phone, String words) throws IOException {
        if (!Files.exists(file)) {
            create();
        }
        String line = phone + "\t" + words.replaceAll("\\s+", " ") + "\t" + key + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    private void create() throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException meanwhile) {
            // another thread of this process was quicker
        }
    }
}
