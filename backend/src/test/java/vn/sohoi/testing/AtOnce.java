package vn.sohoi.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several requests that leave together. */
public final class AtOnce {

    public static List<Response> send(int times, IntFunction<Response> request) throws Exception {
        var start = new CyclicBarrier(times);
        var sent = new ArrayList<Future<Response>>();
        try (var senders = Executors.newFixedThreadPool(times)) {
            for (var i = 0; i < times; i++) {
                var number = i;
                Callable<Response> task = () -> {
                    start.await();
                    return request.apply(number);
                };
                sent.add(senders.submit(task));
            }
        }
        var answers = new ArrayList<Response>();
        for (var one : sent) {
            answers.add(one.get());
        }
        return answers;
    }

    private AtOnce() {}
}
