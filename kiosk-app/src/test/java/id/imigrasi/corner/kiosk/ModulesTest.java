package id.imigrasi.corner.kiosk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void featuresUseOnlyEachOthersFrontDoors() {
    ApplicationModules.of(KioskApplication.class).verify();
  }
}
