package org.jiamenkou.db.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fictional district as a set of files, by their paths: {@code districts.csv}, {@code notices.csv} (which file is
 * which notice), for each district {@code schools.csv}, {@code places.csv} and its notices as CSV with polygons beside
 * them, and {@code answers.csv}, the questions with their right answers.
 *
 * @param seed what it was made from: the same seed gives the same bytes
 * @param size how much of what lives in the district is wanted
 * @param files the content of each file, UTF-8, in the order they are to be loaded
 */
public record Demo(long seed, Size size, Map<String, String> files) {

    /** The seed used when nobody asks for another. */
    public static final long SEED = 20_250_901;

    /** The district's name. */
    public static final String DISTRICT = "明湖区";

    /** Its code. */
    public static final String CODE = "minghu";

    /** Its city. */
    public static final String CITY = "云泽市";

    /** Its province. */
    public static final String PROVINCE = "澜东省";

    /** This year. */
    public static final int YEAR = 2025;

    /** Keeps the files in their order. */
    public Demo {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Makes the district in memory. */
    public static Demo of(long seed, Size size) {
        return new Demo(seed, size, new Folder(seed).files());
    }

    /** The content of a file; refuses a path there is none for. */
    public String file(String path) {
        String content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("no file " + path + " among " + files.keySet());
        }
        return content;
    }

    /** Makes the district and writes its files below {@code folder}. */
    public static Demo write(Path folder, long seed, Size size) throws IOException {
        Demo demo = of(seed, size);
        for (Map.Entry<String, String> file : demo.files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
        return demo;
    }
}
