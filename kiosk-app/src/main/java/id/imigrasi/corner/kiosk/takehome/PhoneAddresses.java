package id.imigrasi.corner.kiosk.takehome;

import java.net.URI;

/** Under which addresses a phone reaches the guides. Each is absolute and ends with the port. */
public interface PhoneAddresses {

  /** The public site; needs mobile data. The kiosk's own address where there is no such site. */
  URI web();

  /** This kiosk on its own Wi-Fi; costs no data, works only nearby. */
  URI kiosk();
}
