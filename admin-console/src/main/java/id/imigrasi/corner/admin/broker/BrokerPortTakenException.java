package id.imigrasi.corner.admin.broker;

/** The port that the embedded broker should listen on is in use. */
class BrokerPortTakenException extends RuntimeException {

  private final int port;

  BrokerPortTakenException(int port) {
    super("port " + port + " is in use");
    this.port = port;
  }

  int port() {
    return port;
  }
}
