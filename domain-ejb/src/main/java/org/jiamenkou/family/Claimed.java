package org.jiamenkou.family;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a guardian says of a child on a roll, read.
 *
 * @param school the code of the school
 * @param schoolClass grade and class
 * @param name the child's name
 * @param numberEnd the last four characters of the roll number
 */
record Claimed(String school, SchoolClass schoolClass, String name, String numberEnd) {

    /** Reads it; refuses {@code grade}, {@code name}, {@code class} and {@code number-end}. */
    static Claimed of(Binding binding) {
        if (binding.grade().isBlank()) {
            throw new FamilyRefusal("grade");
        }
        String name = PersonName.parse(binding.name()).orElseThrow(() -> new FamilyRefusal("name"));
        SchoolClass schoolClass =
                SchoolClass.parse(binding.grade(), binding.className()).orElseThrow(() -> new FamilyRefusal("class"));
        String end = Normalizer.normalize(binding.numberEnd(), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
        if (!end.matches("\\d{3}[0-9X]")) {
            throw new FamilyRefusal("number-end");
        }
        return new Claimed(binding.school(), schoolClass, name, end);
    }

    @Override
    public String toString() {
        return "a child of " + school;
    }
}
