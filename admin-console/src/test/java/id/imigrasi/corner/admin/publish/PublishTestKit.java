package id.imigrasi.corner.admin.publish;

import id.imigrasi.corner.admin.broker.BrokerClient;
import id.imigrasi.corner.content.release.RepositoryWriter;

/** Lets tests of other packages have one part of publishing without the others. */
public final class PublishTestKit {

  private PublishTestKit() {}

  /** Tells every broker the newest release, and gives nothing. */
  public static BrokerClient broadcast(RepositoryWriter repository) {
    return new Broadcast(repository);
  }

  /** Gives what kiosks want, and tells nothing by itself. */
  public static BrokerClient giving(RepositoryWriter repository) {
    return new Giving(repository);
  }
}
