package org.jiamenkou.rule;

/** What the parts of a place are counted in. */
public enum PartUnit {
    /** 组, 社, 队: a group of a village or community. */
    GROUP("组"),
    /** 栋, 幢, 座, 楼, 号楼: a building of a compound. */
    BUILDING("栋"),
    /** 期: a building phase of a compound. */
    PHASE("期"),
    /** 区, 片, 苑: a lettered or named section of a compound or community. */
    SECTION("区");

    private final String word;

    PartUnit(String word) {
        this.word = word;
    }

    /** The Chinese word behind the label. */
    public String word() {
        return word;
    }
}
