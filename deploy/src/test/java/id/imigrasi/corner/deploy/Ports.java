package id.imigrasi.corner.deploy;

import java.io.IOException;
import java.net.ServerSocket;

/** Three ports that nobody uses at the moment. */
public record Ports(int kiosk, int console, int broker) {

  public static Ports free() throws IOException {
    try (ServerSocket first = new ServerSocket(0);
        ServerSocket second = new ServerSocket(0);
        ServerSocket third = new ServerSocket(0)) {
      return new Ports(first.getLocalPort(), second.getLocalPort(), third.getLocalPort());
    }
  }
}
