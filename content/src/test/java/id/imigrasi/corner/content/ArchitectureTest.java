package id.imigrasi.corner.content;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packagesOf = ArchitectureTest.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule needsNoFrameworkAndNoServer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "com.vaadin..", "jakarta.servlet..", "javax.servlet..");

  @ArchTest
  static final ArchRule knowsNeitherApp =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("id.imigrasi.corner.kiosk..", "id.imigrasi.corner.admin..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("id.imigrasi.corner.content.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule readsTheTimeFromAClockThatIsPassedIn =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
