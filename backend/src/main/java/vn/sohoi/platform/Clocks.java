package vn.sohoi.platform;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The union's clock. Nothing else in the house asks the machine for the time. */
class Clocks {

    @Produces
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
