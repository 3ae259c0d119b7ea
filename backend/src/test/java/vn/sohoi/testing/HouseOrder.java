package vn.sohoi.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Plain tests first, tests of the running service next, the coverage of all of them, and the matrix last. */
public class HouseOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(HouseOrder::rank)
                        .thenComparing(d -> d.getTestClass().getName()));
    }

    private static int rank(ClassDescriptor test) {
        if (test.getTestClass().getSimpleName().equals("AuthorityMatrixTest")) {
            return 3;
        }
        if (test.getTestClass().getSimpleName().equals("EndpointCoverageTest")) {
            return 2;
        }
        return test.isAnnotated(io.quarkus.test.junit.QuarkusTest.class) ? 1 : 0;
    }
}
