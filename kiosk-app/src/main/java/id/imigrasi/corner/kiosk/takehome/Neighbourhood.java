package id.imigrasi.corner.kiosk.takehome;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** The local network that this kiosk stands in. */
final class Neighbourhood {

  private Neighbourhood() {}

  /** This machine's first private IPv4 address on a real network; empty if it is in none. */
  static Optional<String> ownAddress() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Neighbourhood::isReal)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(Inet4Address.class::isInstance)
          .filter(InetAddress::isSiteLocalAddress)
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException noNetwork) {
      return Optional.empty();
    }
  }

  private static boolean isReal(NetworkInterface candidate) {
    try {
      return candidate.isUp() && !candidate.isLoopback() && !candidate.isVirtual();
    } catch (SocketException vanished) {
      return false;
    }
  }
}
