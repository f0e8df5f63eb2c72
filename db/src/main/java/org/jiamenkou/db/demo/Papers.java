package org.jiamenkou.db.demo;

/** Writes the papers and dates the fictional district asks each class of families for. */
final class Papers {

    private static final String EVERYBODY = "所有适龄儿童";

    private final Csv csv = new Csv("人群", "事项", "内容", "开始日期", "截止日期");
    private final int year;

    private Papers(int year) {
        this.year = year;
    }

    /** The list that goes with the notice of that year for those children. */
    static String of(int year, boolean junior, String population) {
        Papers papers = new Papers(year);
        papers.everybody(junior);
        if (!population.equals("migrant")) {
            papers.residents();
        }
        if (!population.equals("resident")) {
            papers.migrants();
        }
        return papers.csv.toString();
    }

    private void everybody(boolean junior) {
        step(EVERYBODY, "网上报名", "05-20", "05-26");
        step(EVERYBODY, "现场核验材料", "06-07", "06-08");
        step(EVERYBODY, "公布录取结果", "07-05", "07-05");
        bring(EVERYBODY, junior ? "小学毕业登记表" : "儿童出生医学证明");
        bring(EVERYBODY, "预防接种查验证明");
    }

    private void residents() {
        bring("第一类：户房一致", "户口簿（户主页、监护人页和儿童页）");
        bring("第一类：户房一致", "监护人的不动产权证");
        bring("第二类：与祖辈同住", "户口簿（三代同户）");
        bring("第二类：与祖辈同住", "祖辈的不动产权证和监护人在本市无房证明");
        bring("第三类：有户无房", "户口簿和公租房租赁合同或房屋租赁登记备案证明");
        bring("第四类：有房无户", "监护人的不动产权证和户口簿");
        step("第四类：有房无户", "区招生科集中核验", "06-10", "06-11");
    }

    private void migrants() {
        bring("随迁子女", "监护人的居住证（在有效期内）");
        bring("随迁子女", "房屋租赁登记备案证明或不动产权证");
        bring("随迁子女", "务工证明：劳动合同和社会保险缴纳记录，或营业执照");
        step("随迁子女", "统筹安排结果通知", "07-15", "07-18");
    }

    private void bring(String persons, String paper) {
        csv.row(persons, "材料", paper, "", "");
    }

    private void step(String persons, String what, String from, String until) {
        csv.row(persons, "日期", what, year + "-" + from, year + "-" + until);
    }
}
