package org.jiamenkou.family;

import java.util.List;
import org.jiamenkou.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What a child's row keeps sealed, for its code, and what it is looked for by. */
final class SealedChild {

    /** How many characters of a roll number a guardian tells. */
    static final int NUMBER_END = 4;

    private static final String ROLL = "roll number";
    private static final String DOCUMENT = "document";
    private static final String MATCH = "child match";

    private final Vault vault;

    SealedChild(Vault vault) {
        this.vault = vault;
    }

    String closeName(String code, String name) {
        return vault.close(name, owner(code, "name"));
    }

    String openName(String code, String sealed) {
        return vault.open(sealed, owner(code, "name"));
    }

    String closeRoll(String code, String number) {
        return vault.close(number, owner(code, "roll"));
    }

    String openRoll(String code, String sealed) {
        return vault.open(sealed, owner(code, "roll"));
    }

    String closeAided(String code, boolean aided) {
        return vault.close(aided ? "y" : "n", owner(code, "aided"));
    }

    boolean openAided(String code, @Nullable String sealed) {
        return sealed != null && vault.open(sealed, owner(code, "aided")).equals("y");
    }

    String rollIndex(String number) {
        return vault.index(ROLL, number);
    }

    List<String> rollIndexes(String number) {
        return vault.indexes(ROLL, number);
    }

    String matchIndex(RollStore.Pupil pupil) {
        return matchIndex(pupil.school(), pupil.schoolClass(), pupil.name(), end(pupil.number()));
    }

    String closeDocument(String code, IdentityDocument document) {
        return vault.close(told(document), owner(code, "document"));
    }

    /** The index of a document as it was sealed. */
    String documentIndex(String told) {
        return vault.index(DOCUMENT, told);
    }

    /** Type and number as they are sealed and indexed. */
    static String told(IdentityDocument document) {
        return document.type() + " " + document.number();
    }

    String openDocument(String code, String sealed) {
        return vault.open(sealed, owner(code, "document"));
    }

    /** What a guardian has to tell of a child on a roll, as one index. */
    String matchIndex(String school, SchoolClass schoolClass, String name, String numberEnd) {
        return vault.index(MATCH, told(school, schoolClass, name, numberEnd));
    }

    /** The same under every key that may have been in use. */
    List<String> matchIndexes(String school, SchoolClass schoolClass, String name, String numberEnd) {
        return vault.indexes(MATCH, told(school, schoolClass, name, numberEnd));
    }

    /** The end of a roll number, as it is compared. */
    static String end(String number) {
        return number.substring(Math.max(0, number.length() - NUMBER_END));
    }

    private static String told(String school, SchoolClass schoolClass, String name, String numberEnd) {
        return school + "|" + schoolClass.grade() + "|" + schoolClass.name() + "|" + name + "|" + numberEnd;
    }

    static String owner(String code, String column) {
        return "child " + code + " " + column;
    }
}
