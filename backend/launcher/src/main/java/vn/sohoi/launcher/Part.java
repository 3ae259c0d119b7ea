package vn.sohoi.launcher;

import java.util.List;

/** One program of an instance: what must hold before it starts, how it starts, when it is there. */
interface Part {
  String name();

  List<Integer> ports();

  /** Work before every start, such as unpacking; must be repeatable. */
  void prepare() throws Exception;

  ProcessBuilder command() throws Exception;

  boolean ready() throws Exception;

  /** Signal for an orderly stop. PostgreSQL waits for its clients on TERM, hence the choice. */
  default String stopSignal() {
    return "TERM";
  }
}
