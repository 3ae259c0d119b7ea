package vn.sohoi.launcher;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** All ports of one instance. They move together, so two instances never share half of them. */
record Ports(int offset) {

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
  static void requireFree(int port, String who) throws IOException {
    for (String host : new String[] {"127.0.0.1", "::1"}) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
      } catch (BindException e) {
        if (e.getMessage() != null && e.getMessage().contains("assign")) continue; // no IPv6 here
        throw new LaunchException(
            "Port %d, needed by %s, is taken by another program. Stop that program, or move all ports of Sổ Hội: SOHOI_PORT_OFFSET=100 make start"
                .formatted(port, who));
      } catch (java.net.SocketException e) {
        if (host.equals("127.0.0.1")) throw e;
      }
    }
  }
}
