package id.imigrasi.corner.admin.fleet;

import id.imigrasi.corner.admin.broker.BrokerSettings;
import id.imigrasi.corner.admin.broker.KioskAccounts;
import id.imigrasi.corner.content.release.RepositoryWriter;
import id.imigrasi.corner.content.wire.Enrolment;
import id.imigrasi.corner.content.wire.KioskId;
import id.imigrasi.corner.content.wire.Ring;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes kiosks in. */
@Component
class Enrolling {

  private static final Duration CODE_LIFETIME = Duration.ofHours(1);

  private final KioskTable table;
  private final KioskAccounts accounts;
  private final RepositoryWriter repository;
  private final BrokerSettings brokers;
  private final Clock clock;
  private final String publicAddress;

  Enrolling(
      KioskTable table,
      KioskAccounts accounts,
      RepositoryWriter repository,
      BrokerSettings brokers,
      Clock clock,
      @Value("${corner.public-address:}") String publicAddress) {
    this.table = table;
    this.accounts = accounts;
    this.repository = repository;
    this.brokers = brokers;
    this.clock = clock;
    this.publicAddress = publicAddress;
  }

  EnrolmentCode newCode(String kioskName, String region) {
    EnrolmentCode code = new EnrolmentCode(Credential.code(), clock.instant().plus(CODE_LIFETIME));
    table.addCode(Credential.hash(code.code()), kioskName, region, code.validUntil());
    return code;
  }

  /**
   * Takes in the kiosk that shows this code, once.
   *
   * @param host by which the kiosk knows the console
   * @return empty if the code is wrong, used up or too old
   * @throws IOException if the broker cannot be told; the code stays good
   */
  synchronized Optional<Enrolment> enrol(String typed, String host) throws IOException {
    String hash = Credential.hash(Credential.normalCode(typed));
    Optional<KioskTable.CodeOwner> owner = table.codeOwner(hash, clock.instant());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    KioskId id = freeId(owner.get().kioskName());
    String secret = Credential.secret();
    accounts.grant(id, secret);
    if (!table.useCode(hash)) {
      return Optional.empty();
    }
    table.add(
        id,
        owner.get().kioskName(),
        owner.get().region(),
        Credential.hash(secret),
        clock.instant());
    return Optional.of(enrolment(id, owner.get().kioskName(), owner.get().region(), secret, host));
  }

  /** Takes in the kiosk on the console's own machine; again, with a new secret, if need be. */
  synchronized Enrolment enrolFirst(KioskId id, String name, String region) throws IOException {
    String secret = Credential.secret();
    accounts.grant(id, secret);
    if (table.exists(id)) {
      table.changeSecret(id, Credential.hash(secret));
    } else {
      table.add(id, name, region, Credential.hash(secret), clock.instant());
    }
    return enrolment(id, name, region, secret, "127.0.0.1");
  }

  private Enrolment enrolment(KioskId id, String name, String region, String secret, String host)
      throws IOException {
    return new Enrolment(
        id.value(),
        name,
        region,
        Ring.ALL,
        secret,
        brokers.forKiosks(host),
        publicAddress,
        Base64.getEncoder().encodeToString(repository.root()));
  }

  private KioskId freeId(String name) {
    String stem =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    stem =
        stem.isEmpty()
            ? "kios"
            : stem.substring(0, Math.min(30, stem.length())).replaceAll("-$", "");
    KioskId id = new KioskId(stem);
    for (int i = 2; table.exists(id); i++) {
      id = new KioskId(stem + "-" + i);
    }
    return id;
  }
}
