package vn.sohoi.programme;

/** Đề án, chương trình; dự án; phong trào thi đua; cuộc vận động. */
enum ProgrammeKind {
    PROGRAMME,
    PROJECT,
    MOVEMENT,
    CAMPAIGN
}
