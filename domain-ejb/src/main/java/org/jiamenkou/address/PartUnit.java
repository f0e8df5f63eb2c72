package org.jiamenkou.address;

/** What the parts of a place are counted in. */
public enum PartUnit {
    /** 组, 社, 队: a group of a village or community. */
    GROUP("组"),
    /** 栋, 幢, 座, 楼, 号楼: a building of a compound. */
    BUILDING("栋"),
    /** 期: a building phase of a compound. */
    PHASE("期"),
    /** 区, 片, 苑: a lettered or named section of a compound or community. */
    SECTION("区"),
    /** 单元, 门, a lettered 座 behind 栋: a stairway of a building; its label is {@code building-unit} in a sentence. */
    UNIT("单元"),
    /** 网格: a numbered square of a community's wardens. */
    GRID("网格");

    private final String word;

    PartUnit(String word) {
        this.word = word;
    }

    /** The Chinese word behind the label. */
    public String word() {
        return word;
    }
}
