package org.jiamenkou.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jiamenkou.address.Place;

/** What families type, from the names of a generated district. */
final class Typed {

    private static final int COUNT = 20_000;
    private static final String[] PREFIXES = {"", "", "", "明湖区", "成都市明湖区", "四川省成都市明湖区"};

    private final World world;
    private final Random random = new Random(7);

    Typed(World world) {
        this.world = world;
    }

    /** Addresses: half a street with a number, the rest compounds, former names, groups, communities; one in 200 mistyped. */
    String[] addresses() {
        return fill(this::address);
    }

    /** A street and a number each, as the rules with stretches of numbers are asked. */
    String[] doors() {
        return fill(this::door);
    }

    /** Names with one character wrong. */
    String[] mistyped() {
        return fill(() -> mistyped(World.one(random, world.compounds())));
    }

    /** What stands in the box while a name is being typed: beginnings, insides, pinyin, initials. */
    String[] beginnings() {
        return fill(this::beginning);
    }

    private static String[] fill(java.util.function.Supplier<String> next) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            all.add(next.get());
        }
        return all.toArray(String[]::new);
    }

    private String address() {
        String prefix = PREFIXES[random.nextInt(PREFIXES.length)];
        int chance = random.nextInt(200);
        if (chance < 1) {
            return prefix + mistyped(World.one(random, world.compounds()));
        }
        if (chance < 100) {
            return prefix + door();
        }
        if (chance < 170) {
            return prefix + compound(World.one(random, world.compounds()));
        }
        return chance < 190
                ? prefix + World.one(random, world.villages()).name() + (1 + random.nextInt(10)) + "组"
                : prefix + World.one(random, world.communities()).name();
    }

    private String door() {
        return World.one(random, world.streets()).name() + (1 + random.nextInt(150)) + "号";
    }

    private String compound(Place place) {
        String name = place.aliases().isEmpty() || random.nextBoolean()
                ? place.name()
                : place.aliases().get(0);
        return switch (random.nextInt(3)) {
            case 0 -> name;
            case 1 -> name + (1 + random.nextInt(9)) + "栋";
            default ->
                name + (1 + random.nextInt(9)) + "栋" + (1 + random.nextInt(3)) + "单元" + (101 + random.nextInt(900));
        };
    }

    private String mistyped(Place place) {
        char[] name = place.name().toCharArray();
        name[1] = '囍';
        return new String(name);
    }

    private String beginning() {
        String name = World.one(random, world.places()).name();
        int typed = 1 + random.nextInt(name.length());
        return switch (random.nextInt(5)) {
            case 0, 1 -> name.substring(0, typed);
            case 2 -> name.substring(Math.min(1, name.length() - 1));
            case 3 -> sounds(name.substring(0, Math.max(2, typed)), 1);
            default -> sounds(name.substring(0, typed), 6);
        };
    }

    private static String sounds(String name, int letters) {
        StringBuilder sounds = new StringBuilder();
        for (char c : name.toCharArray()) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            String sound = readings == null ? String.valueOf(c) : readings[0].replaceAll("[^a-z]", "");
            sounds.append(sound, 0, Math.min(letters, sound.length()));
        }
        return sounds.toString();
    }
}
