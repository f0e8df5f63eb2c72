package org.jiamenkou.portal.reader;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The style sheet, scripts and pictures by addresses that change with their contents, so that browsers may keep them
 * for a year.
 */
public final class Assets extends AbstractMap<String, String> {

    private final ServletContext context;

    private final ConcurrentHashMap<String, String> addresses = new ConcurrentHashMap<>();

    private Assets(ServletContext context) {
        this.context = context;
    }

    /** The assets of this portal. */
    static Assets of(ServletContext context) {
        Assets assets = (Assets) context.getAttribute(Assets.class.getName());
        if (assets == null) {
            assets = new Assets(context);
            context.setAttribute(Assets.class.getName(), assets);
        }
        return assets;
    }

    /** The address of a file below {@code /assets/} or {@code /webjars/}. */
    @Override
    public String get(Object file) {
        return addresses.computeIfAbsent((String) file, this::address);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return addresses.entrySet();
    }

    private String address(String file) {
        try (InputStream in = context.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no such asset: " + file);
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return context.getContextPath() + file + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
