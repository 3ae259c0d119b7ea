package vn.sohoi.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;

/** All ports of one instance. They move together, so two instances never share half of them. */
record Ports(int offset) {
  private static final int LOOKS = 6;

  Ports {
    if (offset < 0 || offset > 11_000) throw new LaunchException("SOHOI_PORT_OFFSET must lie between 0 and 11000.");
  }

  int client() {
    return 5173 + offset;
  }

  int api() {
    return 8080 + offset;
  }

  int apiManagement() {
    return 9000 + offset;
  }

  int keycloak() {
    return 8180 + offset;
  }

  int keycloakManagement() {
    return 9180 + offset;
  }

  int postgres() {
    return 54320 + offset;
  }

  /** Checked before anything starts: on a taken port we would talk to a stranger's server. */
  static void requireFree(int port, String who) throws IOException, InterruptedException {
    // An outgoing connection may hold one of the high ports for a moment, hence the second look.
    for (int look = 0; look < LOOKS; look++) {
      if (isFree(port, "127.0.0.1") && isFree(port, "::1")) return;
      Thread.sleep(500);
    }
    throw new LaunchException(
        "Port %d, needed by %s, is taken by another program (see: ss -tanp | grep %d). Stop that program, or move all ports of Sổ Hội: SOHOI_PORT_OFFSET=10 make start"
            .formatted(port, who, port));
  }

  private static boolean isFree(int port, String host) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      return true;
    } catch (BindException e) {
      return e.getMessage() != null && e.getMessage().contains("assign"); // no IPv6 on this machine
    } catch (SocketException e) {
      if (host.equals("127.0.0.1")) throw e;
      return true;
    }
  }
}
