package vn.sohoi.launcher;

/** Something the person at the keyboard can act on; shown without a stack trace. */
class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LaunchException(String message) {
    super(message);
  }
}
