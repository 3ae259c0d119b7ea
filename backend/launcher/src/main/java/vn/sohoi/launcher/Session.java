package vn.sohoi.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** One run from start to stop: database first, the rest side by side, and back in the opposite order. */
final class Session {
  private final Settings settings;
  private final Mode mode;
  private final Seed.Level seed;
  private final Postgres postgres;
  private final List<Part> others = new ArrayList<>();
  private final List<Supervisor> running = new ArrayList<>();
  private final Console console = new Console();
  private final Instance instance;
  private volatile boolean stopping;

  Session(Settings settings, Mode mode, Seed.Level seed, boolean fast) throws java.io.IOException {
    this.settings = settings;
    this.mode = mode;
    this.seed = seed;
    this.instance = new Instance(settings);
    Secrets secrets = new Secrets(settings);
    postgres = new Postgres(settings, secrets, fast);
    others.add(new Keycloak(settings, secrets, mode == Mode.INFRA ? List.of("sohoi", "other") : List.of("sohoi")));
    if (mode == Mode.RUN) others.addAll(List.of(new Backend(settings, secrets), new Client(settings)));
  }

  int run() throws Exception {
    if (!instance.take(mode)) throw new LaunchException("This instance runs already. make status, make stop");
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped), "stop"));
    try {
      Instant began = Instant.now();
      Leftovers.stop(settings, console);
      requireFreePorts();
      start(postgres).awaitReady();
      postgres.createDatabases(mode);
      List<Supervisor> rest = others.stream().map(this::start).toList();
      for (Supervisor supervisor : rest) supervisor.awaitReady();
      List<String> loaded = new Seed(settings).load(seed);
      String summary = Summary.of(settings, mode, loaded);
      console.say("Ready after %.1f s", Duration.between(began, Instant.now()).toMillis() / 1000.0);
      console.print(summary);
      instance.markReady(summary);
    } catch (Exception e) {
      if (!stopping) throw e; // otherwise the failure is only our own stopping
    }
    stopped.await();
    return 0;
  }

  private void requireFreePorts() throws java.io.IOException, InterruptedException {
    List<Part> all = new ArrayList<>(others);
    all.addFirst(postgres);
    for (Part part : all) for (int port : part.ports()) Ports.requireFree(port, part.name());
  }

  private Supervisor start(Part part) {
    console.say("Starting %s", part.name());
    Supervisor supervisor = new Supervisor(part, settings, console);
    synchronized (running) {
      if (stopping) return supervisor;
      running.add(supervisor);
      supervisor.start();
    }
    return supervisor;
  }

  private void stop(CountDownLatch stopped) {
    List<Supervisor> order;
    synchronized (running) {
      stopping = true;
      order = running.reversed();
    }
    if (!order.isEmpty()) console.say("Stopping");
    try {
      List<Thread> users = new ArrayList<>();
      for (Supervisor user : order.subList(0, Math.max(0, order.size() - 1))) users.add(Thread.startVirtualThread(() -> quietly(user)));
      for (Thread user : users) user.join();
      if (!order.isEmpty()) quietly(order.getLast()); // the database last, its users are gone
      instance.release();
    } catch (Exception e) {
      console.say("Stopping failed: %s", e);
    }
    stopped.countDown();
  }

  private void quietly(Supervisor supervisor) {
    try {
      supervisor.stop();
    } catch (java.io.IOException | InterruptedException e) {
      console.say("Stopping failed: %s", e);
    }
  }
}
