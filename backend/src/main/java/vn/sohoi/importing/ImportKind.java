package vn.sohoi.importing;

/** What a file holds; spelt as in the address. */
enum ImportKind {
    units,
    officers,
    reorganisation
}
