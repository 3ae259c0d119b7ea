package vn.sohoi.budget;

/** Where money comes from: ngân sách, chương trình mục tiêu quốc gia, quỹ Hội, xã hội hóa, khác. */
enum BudgetSource {
    STATE_BUDGET,
    TARGET_PROGRAMME,
    UNION_FUNDS,
    CONTRIBUTIONS,
    OTHER
}
