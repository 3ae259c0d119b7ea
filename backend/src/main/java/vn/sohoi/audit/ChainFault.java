package vn.sohoi.audit;

/** How a chain can be broken. */
enum ChainFault {
    /** The entry or its link is not as it was written. */
    CHANGED,
    /** The link is there, its entry is not. */
    ENTRY_GONE,
    /** A link between two others is not there. */
    LINK_GONE,
    /** The chain ends before a head that was kept outside the database. */
    TAIL_CUT,
    /** The chain was written anew: a head kept outside the database says otherwise. */
    REWRITTEN,
    /** An entry came in beside the chain. */
    UNLINKED
}
