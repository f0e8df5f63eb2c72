package org.jiamenkou.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiamenkou.db.demo.Demo;
import org.jiamenkou.db.demo.Size;

/**
 * What the families of 明湖区 ask on the day its notice comes out, from a seed. The addresses are those of the district's
 * oracle, some 17,000 texts: its compounds by every name, its streets with numbers, with and without province and district,
 * buildings and stairways, in all the spellings there. How often each is asked falls as 1/rank over a shuffled order. Three
 * questions in ten name a room besides, one of about five hundred; one in ten a room that nobody has named before.
 */
final class PolicyDay {

    private static final double WITH_A_ROOM = 0.3;
    private static final double NEVER_ASKED = 0.1;
    private static final int FLOORS = 32;
    private static final int DOORS = 16;

    private final List<String> texts;
    private final double[] upTo;
    private final Random random = new Random(20250612);
    private int room;

    PolicyDay() {
        texts = new ArrayList<>(oracle());
        Collections.shuffle(texts, random);
        upTo = new double[texts.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
    }

    /** District and address of the next questions of the day. */
    List<String> questions(int count) {
        List<String> questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            questions.add(Demo.DISTRICT + " " + text() + room());
        }
        return questions;
    }

    private String text() {
        int found = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return texts.get(found < 0 ? -found - 1 : found);
    }

    private String room() {
        double chance = random.nextDouble();
        if (chance < NEVER_ASKED) {
            room++;
            return " " + (10_000 + room) + "室";
        }
        int door = (1 + random.nextInt(FLOORS)) * 100 + 1 + random.nextInt(DOORS);
        return chance < NEVER_ASKED + WITH_A_ROOM ? " " + door + "室" : "";
    }

    /** What the district's oracle asks of its primary schools for residents this year. */
    static List<String> oracle() {
        return CsvReader.builder()
                .ofNamedCsvRecord(Demo.of(Demo.SEED, Size.FULL).file("answers.csv"))
                .stream()
                .filter(line -> line.getField("district").equals(Demo.DISTRICT)
                        && line.getField("stage").equals("primary")
                        && line.getField("population").equals("resident")
                        && line.getField("year").equals(Integer.toString(Demo.YEAR))
                        && !line.getField("text").isBlank())
                .map(line -> line.getField("text"))
                .toList();
    }
}
