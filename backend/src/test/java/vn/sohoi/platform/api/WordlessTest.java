package vn.sohoi.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class WordlessTest {

    @Test
    void theKindsAndThePlacesStayAndTheWordsGo() {
        var text = trace(new IllegalStateException("Nguyễn Thị A", new SQLException("Key (name)=(Nguyễn Thị A)")));
        assertThat(text)
                .doesNotContain("Nguyễn", "Key")
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.sql.SQLException")
                .contains("at " + WordlessTest.class.getName());
    }

    @Test
    void aCircleOfCausesEnds() {
        var one = new IllegalStateException();
        one.initCause(new IllegalArgumentException("canary", one));
        assertThat(trace(one)).contains("IllegalArgumentException").doesNotContain("canary");
    }

    private static String trace(Throwable failure) {
        var text = new StringWriter();
        Wordless.of(failure).printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
