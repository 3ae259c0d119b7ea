package vn.sohoi.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The fields of the head while it is being read. */
final class Head {
    Integer number;
    String symbol;
    Integer numberYear;
    boolean numberSeen;
    DocumentType type;
    String place;
    LocalDate date;
    boolean dateSeen;
    String title;
    final List<String> issuer = new ArrayList<>();

    /** Index of the first line after the head. */
    int end;

    String issuerText() {
        return issuer.isEmpty() ? null : String.join("\n", issuer);
    }
}
