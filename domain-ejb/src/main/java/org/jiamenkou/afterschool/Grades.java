package org.jiamenkou.afterschool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 适合年级: the grades a class is for, 1 to 9 of compulsory schooling.
 *
 * @param all the grades, ascending, at least one
 */
public record Grades(List<Integer> all) {

    private static final int LAST = 9;
    private static final String NUMBERS = "一二三四五六七八九";
    private static final Pattern PART = Pattern.compile("([1-9])(?:[-–—~至到]([1-9]))?");

    /** Refuses none, and grades there are not. */
    public Grades {
        all = List.copyOf(new TreeSet<>(all));
        if (all.isEmpty() || all.get(0) < 1 || all.get(all.size() - 1) > LAST) {
            throw new IllegalArgumentException("no grades: " + all);
        }
    }

    /** From one grade to another, both included. */
    public static Grades between(int first, int last) {
        return new Grades(IntStream.rangeClosed(first, last).boxed().toList());
    }

    /** Reads {@code 3-6}, {@code 1,2}, {@code 三至六年级}, {@code 三、四年级}; empty for what is none. */
    public static Optional<Grades> parse(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().replace("年级", "").chars().forEach(c -> plain.append(digit((char) c)));
        Collection<Integer> grades = new TreeSet<>();
        for (String part : plain.toString().split("[,，、;；\\s]+")) {
            Matcher read = PART.matcher(part);
            if (!read.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(read.group(1));
            int to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
            IntStream.rangeClosed(from, to).forEach(grades::add);
        }
        return grades.isEmpty() ? Optional.empty() : Optional.of(new Grades(List.copyOf(grades)));
    }

    /** Whether the class is for that grade. */
    public boolean includes(int grade) {
        return all.contains(grade);
    }

    /** As it is kept and typed: {@code 3,4,5}. */
    public String code() {
        return all.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** As it is shown: {@code 3–5} where they follow each other, else {@code 3、5}. */
    public String told() {
        int first = all.get(0);
        int last = all.get(all.size() - 1);
        if (first == last) {
            return String.valueOf(first);
        }
        boolean inARow = last - first == all.size() - 1;
        return inARow ? first + "–" + last : all.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static char digit(char c) {
        int number = NUMBERS.indexOf(c);
        return number < 0 ? c : (char) ('1' + number);
    }
}
