package id.imigrasi.corner.content.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.imigrasi.corner.content.release.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden samples: kiosks in the field send and expect exactly this. */
class WireTest {

  private static final Instant AT = Instant.parse("2026-11-22T08:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final KioskId KIOSK = new KioskId("kios-1");

  static List<Arguments> samples() {
    return List.of(
        Arguments.of(
            new KioskStatus(true, 7, "", "0.1.0", 2, AT, 1000),
            "{\"online\":true,\"release\":7,\"failure\":\"\",\"version\":\"0.1.0\",\"backlog\":2,"
                + "\"clock\":\"2026-11-22T08:00:00Z\",\"freeDiskBytes\":1000}"),
        Arguments.of(
            new KioskEvents(List.of(new KioskEvent.Installation(ID, AT, 7, ""))),
            "{\"events\":[{\"kind\":\"installation\",\"id\":\"00000000-0000-4000-8000-000000000001\","
                + "\"at\":\"2026-11-22T08:00:00Z\",\"release\":7,\"failure\":\"\"}]}"),
        Arguments.of(
            new Acknowledgement(List.of(ID)),
            "{\"ids\":[\"00000000-0000-4000-8000-000000000001\"]}"),
        Arguments.of(new Want(List.of("7.snapshot.json")), "{\"files\":[\"7.snapshot.json\"]}"),
        Arguments.of(
            GivenPart.of("7.snapshot.json", new byte[] {1, 2}),
            "{\"file\":\"7.snapshot.json\",\"part\":\"AQI=\"}"),
        Arguments.of(new EnrolmentRequest("ABCD-2345"), "{\"code\":\"ABCD-2345\"}"),
        Arguments.of(
            new Enrolment(
                "kios-1",
                "Kios 1",
                "Desa",
                Ring.ALL,
                "s",
                List.of("tcp://h:1"),
                "http://h",
                "AQ=="),
            "{\"kiosk\":\"kios-1\",\"name\":\"Kios 1\",\"region\":\"Desa\",\"ring\":\"ALL\",\"secret\":\"s\","
                + "\"brokers\":[\"tcp://h:1\"],\"publicAddress\":\"http://h\",\"root\":\"AQ==\"}"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isWrittenAndReadAsAgreed(Object message, String json) {
    assertThat(new String(WireCodec.encode(message), StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(WireCodec.decode(json.getBytes(StandardCharsets.UTF_8), message.getClass()))
        .isEqualTo(new Decoded.Message<>(message));
  }

  @Test
  void unknownFieldsArePassedOver() {
    assertThat(decode("{\"ids\":[],\"colour\":\"blue\"}")).isInstanceOf(Decoded.Message.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"ids\":null}",
        "{\"ids\":[\"x\"]}",
        "{\"ids\":[]} x",
        "\u0000"
      })
  void whatIsNoMessageIsMalformed(String json) {
    assertThat(decode(json)).isInstanceOf(Decoded.Malformed.class);
  }

  @Test
  void randomBytesNeverDoHarm() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      assertThat(WireCodec.decode(bytes, KioskEvents.class)).isInstanceOf(Decoded.Malformed.class);
      Parts.join(List.of(bytes), 100);
    }
  }

  @Test
  void hugeAndDeepMessagesAreMalformed() {
    assertThat(decode(" ".repeat(WireCodec.MAX_MESSAGE + 1))).isInstanceOf(Decoded.Malformed.class);
    assertThat(decode("[".repeat(100_000))).isInstanceOf(Decoded.Malformed.class);
  }

  private static Decoded<Acknowledgement> decode(String json) {
    return WireCodec.decode(json.getBytes(StandardCharsets.UTF_8), Acknowledgement.class);
  }

  @Test
  void itemsTravelInPartsAndComeTogetherAgain() {
    byte[] item = new byte[500_000];
    new Random(1).nextBytes(item);
    List<byte[]> parts = Parts.split(item);
    assertThat(parts)
        .hasSize(4)
        .allSatisfy(part -> assertThat(part.length).isLessThanOrEqualTo(200_000));
    assertThat(Parts.count(parts.getFirst())).hasValue(4);
    assertThat(Parts.join(parts, item.length))
        .hasValueSatisfying(whole -> assertThat(whole).isEqualTo(item));
  }

  @Test
  void partsThatUnpackToMoreThanAnnouncedAreRefused() {
    List<byte[]> parts = Parts.split(new byte[10_000_000]);
    assertThat(Parts.join(parts, 100)).isEmpty();
  }

  @Test
  void partsInTheWrongOrderAreRefused() {
    byte[] item = new byte[300_000];
    new Random(1).nextBytes(item);
    List<byte[]> parts = new ArrayList<>(Parts.split(item));
    assertThat(Parts.join(parts.reversed(), item.length)).isEmpty();
  }

  @Test
  void topicsAreAsAgreed() {
    Sha256 hash = new Sha256("0123456789abcdef".repeat(4));
    assertThat(Topics.timestamp(Ring.ALL)).isEqualTo("corner/v1/repo/all/timestamp");
    assertThat(Topics.ROOT_HINT).isEqualTo("corner/v1/repo/root");
    assertThat(Topics.metadata("7.snapshot.json")).isEqualTo("corner/v1/repo/meta/7.snapshot.json");
    assertThat(Topics.target(hash, 0))
        .isEqualTo(
            "corner/v1/repo/target/"
                + "0123456789abcdef".repeat(2)
                + "/"
                + "0123456789abcdef".repeat(2));
    assertThat(Topics.status(KIOSK)).isEqualTo("corner/v1/kiosk/kios-1/status");
    assertThat(Topics.kiosk("corner/v1/kiosk/kios-1/up")).contains(KIOSK);
    assertThat(Topics.kiosk("corner/v1/kiosk/../up")).isEmpty();
    assertThat(Topics.kiosk("corner/v1/repo/root")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "#", "a/b", "A", "a--b", "-a", "\u00e9"})
  void kioskIdsFitIntoOneTopicLevel(String id) {
    assertThatThrownBy(() -> new KioskId(id)).isInstanceOf(IllegalArgumentException.class);
  }
}
