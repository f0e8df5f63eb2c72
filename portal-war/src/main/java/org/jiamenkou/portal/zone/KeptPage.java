package org.jiamenkou.portal.zone;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jiamenkou.portal.reader.Reader;

/**
 * A page as it was built from a question without what was typed, taken apart at the signs that stand for it.
 *
 * @param pieces the markup before, between and behind the signs
 * @param signs the signs between the pieces
 */
record KeptPage(List<byte[]> pieces, List<Sign> signs) {

    /** A place for a value: its number, and whether it stands inside an address. */
    private record Sign(int value, boolean inAddress) {

        String written(String text) {
            if (value == Typed.PARTS) {
                return text;
            }
            return inAddress ? Reader.encoded(text) : Marks.escaped(text);
        }
    }

    static KeptPage of(String markup) {
        List<byte[]> pieces = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        Matcher sign = Typed.SIGN.matcher(markup);
        int done = 0;
        while (sign.find()) {
            pieces.add(markup.substring(done, sign.start()).getBytes(StandardCharsets.UTF_8));
            signs.add(new Sign(Integer.parseInt(sign.group(2)), !sign.group(1).equals("~")));
            done = sign.end();
        }
        pieces.add(markup.substring(done).getBytes(StandardCharsets.UTF_8));
        return new KeptPage(pieces, signs);
    }

    /** Whether the page has the secret of a form. */
    boolean hasForm() {
        return signs.stream().anyMatch(sign -> sign.value() == Typed.TOKEN);
    }

    /** The page for those who typed this. */
    byte[] saying(Typed typed) {
        ByteArrayOutputStream page = new ByteArrayOutputStream(16_384);
        page.writeBytes(pieces.get(0));
        for (int i = 0; i < signs.size(); i++) {
            String value = typed.values().get(signs.get(i).value());
            page.writeBytes(signs.get(i).written(value).getBytes(StandardCharsets.UTF_8));
            page.writeBytes(pieces.get(i + 1));
        }
        return page.toByteArray();
    }
}
