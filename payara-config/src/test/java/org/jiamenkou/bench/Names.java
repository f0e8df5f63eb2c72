package org.jiamenkou.bench;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents names of places, none of them twice. */
final class Names {

    private static final String SYLLABLES = "安柏宝北滨彩长朝城春翠大德丁东芳枫凤福富高光广桂国海和恒虹湖花华怀惠吉佳江金锦京景静九康兰乐莉荔林临柳龙"
            + "隆鹿罗绿茂梅美明牡南宁平浦岐千清庆秋泉仁荣瑞润三森善上韶深盛师书水思松泰棠桃天田同万望文梧五西溪仙祥晓新星秀学雅延阳瑶怡银迎永友玉园源月云泽"
            + "增章昭兆正致中忠竹紫宗左佐";

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    /** A new name with one of these endings. */
    String ending(String... endings) {
        String name;
        do {
            name = stem() + endings[random.nextInt(endings.length)];
        } while (!taken.add(name));
        return name;
    }

    private String stem() {
        int length = 2 + random.nextInt(2);
        StringBuilder stem = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            stem.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return stem.toString();
    }
}
