package org.jiamenkou.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the build assembles: launcher, server, both applications, settings and the database binaries. */
record Distribution(Path root) {

    /** The distribution this class was loaded from. */
    static Distribution own() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path root = jar.resolve("../..").normalize();
            if (!Files.isRegularFile(root.resolve("server/payara-micro.jar"))) {
                throw new LaunchRefused("This is not a whole distribution: " + root + " has no server.");
            }
            return new Distribution(root);
        } catch (URISyntaxException odd) {
            throw new LaunchRefused("The distribution's own folder cannot be found.", odd);
        }
    }

    Path serverJar() {
        return root.resolve("server/payara-micro.jar");
    }

    Path driverJar() {
        return root.resolve("server/mysql-connector-j.jar");
    }

    Path application(String name) {
        return root.resolve("apps").resolve(name);
    }

    Path config(String name) {
        return root.resolve("config").resolve(name);
    }

    Path mariadb() {
        return root.resolve("mariadb");
    }
}
