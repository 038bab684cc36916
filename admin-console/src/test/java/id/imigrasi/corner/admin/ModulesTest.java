package id.imigrasi.corner.admin;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void featuresUseOnlyEachOthersFrontDoors() {
    ApplicationModules.of(ConsoleApplication.class).verify();
  }
}
