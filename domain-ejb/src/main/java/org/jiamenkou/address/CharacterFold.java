package org.jiamenkou.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What each character is read as: a table over the basic plane, filled once from Unicode's compatibility forms, from
 * the traditional characters of the resource {@code traditional.txt} and from the marks named here.
 */
final class CharacterFold {

    /** The character is dropped. */
    static final char NOTHING = '\0';

    /** The character stands for several: ask {@link #several}. */
    static final char SEVERAL = '\uFFFF';

    private static final String OPENING = "(（[［{｛【〔〖〘〚「『《〈<＜﹙﹛﹝⟨⟪⟦«‹〝﴾❨❪❲⦅｟⁅";
    private static final String CLOSING = ")）]］}｝】〕〗〙〛」』》〉>＞﹚﹜﹞⟩⟫⟧»›〞﴿❩❫❳⦆｠⁆";
    private static final String DASHES = "-—–－─━―﹣﹘~～〜∼˜‐‑‒−⁃⸺⸻〰➖﹏ーｰ˗╌╴╶";
    private static final String UNSEEN = "\"'`´“”‘’‚‛„‟＂＇｀·•・･‧∙⋅﹒᛫⸱";
    private static final String ZEROS = "〇○◯⭕";

    /** An omission in a sentence; not three full stops. */
    private static final char OMISSION = '…';

    private static final char[] TABLE = new char[1 << 16];
    private static final Map<Character, char[]> SEVERALS = new HashMap<>();
    private static final Map<Integer, char[]> WIDE = new HashMap<>();

    static {
        compatibility();
        marks();
        traditional();
    }

    private CharacterFold() {}

    /** What the character is read as: one character, {@link #NOTHING} or {@link #SEVERAL}. */
    static char of(char c) {
        return TABLE[c];
    }

    /** The characters a character stands for, each still to be read. */
    static char[] several(char c) {
        return Objects.requireNonNull(SEVERALS.get(c));
    }

    /** What a character outside the basic plane is read as. */
    static char[] ofWide(int codePoint) {
        char[] folded = WIDE.get(codePoint);
        return folded == null ? Character.toChars(codePoint) : folded;
    }

    /** Whether every character of the text is read as itself and none is a bracket or a dash. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TABLE[c] != c || c == '(' || c == ')' || c == '-' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void compatibility() {
        for (int c = 0; c < TABLE.length - 1; c++) {
            TABLE[c] = isDropped(c) ? NOTHING : (char) c;
            if (!Character.isSurrogate((char) c) && TABLE[c] != NOTHING) {
                put((char) c, compatible((char) c));
            }
        }
    }

    private static String compatible(char c) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                .chars()
                .filter(one -> !isDropped(one))
                .forEach(one -> text.append(isLatin(one) ? letter((char) one) : (char) one));
        return text.toString();
    }

    /** The upper-case letter without its tone mark; only ü keeps its dots, which make another sound. */
    private static char letter(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = Character.toUpperCase(parts.charAt(0));
        return base == 'U' && parts.indexOf('\u0308') > 0 ? 'Ü' : base;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == SEVERAL;
    }

    private static void put(char c, String folded) {
        if (folded.length() == 1) {
            TABLE[c] = folded.charAt(0);
        } else if (folded.isEmpty()) {
            TABLE[c] = NOTHING;
        } else {
            TABLE[c] = SEVERAL;
            SEVERALS.put(c, folded.toCharArray());
        }
    }

    private static void marks() {
        OPENING.chars().forEach(c -> TABLE[c] = '(');
        CLOSING.chars().forEach(c -> TABLE[c] = ')');
        DASHES.chars().forEach(c -> TABLE[c] = '-');
        ZEROS.chars().forEach(c -> TABLE[c] = '零');
        UNSEEN.chars().forEach(c -> TABLE[c] = NOTHING);
        TABLE[OMISSION] = OMISSION;
    }

    private static void traditional() {
        try (InputStream in = Objects.requireNonNull(CharacterFold.class.getResourceAsStream("traditional.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(CharacterFold::pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int c = 0; c < TABLE.length; c++) {
            char folded = TABLE[c];
            if (folded != SEVERAL) {
                TABLE[c] = TABLE[folded];
            }
        }
    }

    private static void pairs(String line) {
        int[] characters = line.codePoints().toArray();
        for (int i = 0; i < characters.length; i += 2) {
            if (characters[i] <= Character.MAX_VALUE) {
                TABLE[characters[i]] = (char) characters[i + 1];
            } else {
                WIDE.put(characters[i], Character.toChars(characters[i + 1]));
            }
        }
    }
}
