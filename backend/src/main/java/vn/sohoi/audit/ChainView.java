package vn.sohoi.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check of the chain found: how many links from where, the hash of the last, how many heads kept outside the
 * database it met, and, unless it is whole, the first place where it is not and what is wrong there.
 */
record ChainView(
        boolean whole,
        long from,
        long checked,
        String head,
        int anchors,
        @Schema(nullable = true) Long brokenAt,
        @Schema(nullable = true) ChainFault fault) {}
