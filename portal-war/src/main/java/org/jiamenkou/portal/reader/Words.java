package org.jiamenkou.portal.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All words of one language by key, read once. A key without words shows itself in brackets: a page with a hole in it
 * is better than no page, and a test finds the hole first.
 */
public final class Words extends AbstractMap<String, String> {

    static final List<String> BUNDLES =
            List.of("home", "zone", "outcome", "school", "seat", "notice", "content", "family", "afterschool", "api");

    private static final Words CHINESE = new Words(Language.ZH);
    private static final Words ENGLISH = new Words(Language.EN);

    private final Language language;

    private final Map<String, String> texts;

    private Words(Language language) {
        this.language = language;
        Map<String, String> read = new HashMap<>();
        for (String bundle : BUNDLES) {
            bundle(bundle, language).forEach((key, text) -> read.put((String) key, (String) text));
        }
        this.texts = Map.copyOf(read);
    }

    /** The words of that language. */
    public static Words in(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** The words of a key. */
    @Override
    public String get(Object key) {
        String text = texts.get(key);
        return text == null ? "[" + key + "]" : text;
    }

    /** The words of a key, with {@code {0}}, {@code {1}}, … replaced. */
    public String of(String key, @Nullable Object... arguments) {
        return filled(get(key), arguments);
    }

    /** The words of the first key, or of the other one where the first has none. */
    public String orElse(String key, String other, @Nullable Object... arguments) {
        return of(texts.containsKey(key) ? key : other, arguments);
    }

    /** The words of a key, or the other text where it has none. */
    @Override
    public String getOrDefault(Object key, String other) {
        return texts.getOrDefault((String) key, other);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.containsKey(key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }

    /** The raw bundle of a module in a language. */
    static Properties bundle(String name, Language language) {
        Properties properties = new Properties();
        String file = name + language.suffix() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words in " + file);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** One pass, so that braces inside an argument stay what they are. */
    private static String filled(String text, @Nullable Object... arguments) {
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            int slot = slotAt(text, i);
            if (slot < 0 || slot >= arguments.length) {
                filled.append(text.charAt(i));
            } else {
                filled.append(arguments[slot]);
                i += 2;
            }
        }
        return filled.toString();
    }

    private static int slotAt(String text, int i) {
        boolean slot = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
        return slot ? text.charAt(i + 1) - '0' : -1;
    }
}
