package vn.sohoi.launcher;

/** How much is started: everything, or only what the tests of the service need. */
enum Mode {
  RUN,
  INFRA
}
