package vn.sohoi.plan.reading;

/** The styles of markers, from the widest to the narrowest. */
enum Style {
    PART(0, ItemKind.SECTION),
    CHAPTER(10, ItemKind.SECTION),
    CAPITAL(20, ItemKind.SECTION),
    MUC(30, ItemKind.SECTION),
    SUBSECTION(35, ItemKind.SECTION),
    ROMAN(40, ItemKind.SECTION),
    /** In capitals and without a number: as wide as the headings around it. */
    HEADING(40, ItemKind.SECTION),
    /** A line without a number which names the list below it: "Mục tiêu cụ thể:". */
    TOPIC(45, ItemKind.ITEM),
    ARTICLE(50, ItemKind.ITEM),
    NUMBER(60, ItemKind.ITEM),
    DECIMAL(70, ItemKind.ITEM),
    /** A word and its number: "Bước 1:", "Một là,". */
    STEP(90, ItemKind.ITEM),
    LETTER(200, ItemKind.ITEM),
    SMALL_ROMAN(250, ItemKind.ITEM),
    DASH(300, ItemKind.BULLET),
    PLUS(400, ItemKind.BULLET);

    final int rank;
    final ItemKind kind;

    Style(int rank, ItemKind kind) {
        this.rank = rank;
        this.kind = kind;
    }
}
