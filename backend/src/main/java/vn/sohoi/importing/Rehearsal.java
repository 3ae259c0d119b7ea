package vn.sohoi.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Ends a dry run: everything was really written and checked by the database, and is really taken back. */
final class Rehearsal {

    static void undo() {
        QuarkusTransaction.setRollbackOnly();
    }

    private Rehearsal() {}
}
