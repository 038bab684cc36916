package id.imigrasi.corner.content.wire;

/** A new kiosk shows the one-time code that the console made for it. */
public record EnrolmentRequest(String code) {

  public EnrolmentRequest {
    Texts.require("code", code, 40);
  }
}
