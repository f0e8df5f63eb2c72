package org.jiamenkou.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON strictly into maps, lists, strings, doubles, booleans and null. Small on purpose: the files districts
 * send are the only JSON this module reads, and it must run without a container.
 */
final class Json {

    private static final int DEEPEST = 64;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;

    private int at;

    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** Reads one value and nothing after it; refuses anything else with the place where it stopped. */
    static @Nullable Object parse(String text) throws Unreadable {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at < text.length()) {
            throw json.broken();
        }
        return value;
    }

    private @Nullable Object value() throws Unreadable {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() throws Unreadable {
        enter('{');
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        space();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
            }
            space();
            String name = string();
            space();
            expect(':');
            members.put(name, value());
            space();
        }
        leave('}');
        return members;
    }

    private List<@Nullable Object> array() throws Unreadable {
        enter('[');
        List<@Nullable Object> items = new ArrayList<>();
        space();
        while (peek() != ']') {
            if (!items.isEmpty()) {
                expect(',');
            }
            items.add(value());
            space();
        }
        leave(']');
        return items;
    }

    private String string() throws Unreadable {
        expect('"');
        StringBuilder said = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            if (c < ' ') {
                throw broken();
            }
            said.append(c == '\\' ? escaped() : c);
        }
        at++;
        return said.toString();
    }

    private char escaped() throws Unreadable {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken();
        };
    }

    private char unicode() throws Unreadable {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw broken();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Double number() throws Unreadable {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(from, at);
        if (!NUMBER.matcher(digits).matches()) {
            throw broken();
        }
        return Double.valueOf(digits);
    }

    private @Nullable Object word(String word, @Nullable Object meaning) throws Unreadable {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return meaning;
    }

    private void enter(char open) throws Unreadable {
        expect(open);
        depth++;
        if (depth > DEEPEST) {
            throw broken();
        }
    }

    private void leave(char close) throws Unreadable {
        expect(close);
        depth--;
    }

    private void expect(char wanted) throws Unreadable {
        if (next() != wanted) {
            at--;
            throw broken();
        }
    }

    private char next() throws Unreadable {
        char c = peek();
        at++;
        return c;
    }

    private char peek() throws Unreadable {
        if (at >= text.length()) {
            throw new Unreadable("cut-off", "JSON");
        }
        return text.charAt(at);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Unreadable broken() {
        return new Unreadable("json-broken", Integer.toString(at + 1));
    }
}
