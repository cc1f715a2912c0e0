package clippings;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the layout: stages know nothing of each other, no code knows its runner. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("clippings");

  private static final String[] STAGES = {
    "clippings.corpus..",
    "clippings.clean..",
    "clippings.mention..",
    "clippings.dedup..",
    "clippings.report.."
  };

  static final ArchRule packagesHaveNoCycles =
      slices().matching("clippings.(*)..").should().beFreeOfCycles();

  static final ArchRule whatStagesShareKnowsNoStage =
      noClasses()
          .that()
          .resideInAnyPackage(
              "clippings.article..",
              "clippings.study..",
              "clippings.text..",
              "clippings.date..",
              "clippings.html..",
              "clippings.coder..",
              "clippings.progress..",
              "clippings.files..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  static final ArchRule corpusKnowsNoOtherStage = knowsNoOtherStage(0);
  static final ArchRule cleanKnowsNoOtherStage = knowsNoOtherStage(1);
  static final ArchRule mentionKnowsNoOtherStage = knowsNoOtherStage(2);
  static final ArchRule dedupKnowsNoOtherStage = knowsNoOtherStage(3);
  static final ArchRule reportKnowsNoOtherStage = knowsNoOtherStage(4);

  static final ArchRule roomsOfTheReportsKnowThoseBelow =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("reports")
          .definedBy("clippings.report")
          .layer("compare")
          .definedBy("clippings.report.compare")
          .layer("page")
          .definedBy("clippings.report.page")
          .layer("workbook")
          .definedBy("clippings.report.workbook")
          .layer("publication")
          .definedBy("clippings.report.publication")
          .layer("ledger")
          .definedBy("clippings.report.ledger")
          .layer("table")
          .definedBy("clippings.report.table")
          .whereLayer("compare")
          .mayOnlyAccessLayers("publication", "ledger", "table")
          .whereLayer("page")
          .mayOnlyAccessLayers("table")
          .whereLayer("workbook")
          .mayOnlyAccessLayers("table")
          .whereLayer("publication")
          .mayOnlyAccessLayers("table")
          .whereLayer("ledger")
          .mayOnlyAccessLayers("page", "table")
          .whereLayer("table")
          .mayNotAccessAnyLayer();

  static final ArchRule noCodeKnowsItsRunner =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam.runners..", "org.apache.flink..");

  static final ArchRule nothingOutsideTheRootKnowsTheRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("clippings")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("clippings");

  static final ArchRule noStaticMutableState =
      fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

  static final ArchRule noPublicState = noFields().that().areNotStatic().should().bePublic();

  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$|.*\\.Abstract\\w*");

  static final ArchRule onlyTheStudyReaderKnowsYaml =
      noClasses()
          .that()
          .resideOutsideOfPackage("clippings.study")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..");

  static final ArchRule transformsAreClassesOfAStageOrOfWhatTravelsBetween =
      classes()
          .that()
          .areAssignableTo(org.apache.beam.sdk.transforms.PTransform.class)
          .should()
          .resideInAnyPackage(
              Stream.concat(Stream.of(STAGES), Stream.of("clippings.coder.."))
                  .toArray(String[]::new));

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
        .filter(field -> field.getType() == ArchRule.class)
        .map(field -> DynamicTest.dynamicTest(field.getName(), () -> check(field)));
  }

  private static void check(Field field) throws IllegalAccessException {
    ((ArchRule) field.get(null)).check(CLASSES);
  }

  private static ArchRule knowsNoOtherStage(int stage) {
    String[] others = new String[STAGES.length - 1];
    for (int i = 0, j = 0; i < STAGES.length; i++) {
      if (i != stage) {
        others[j++] = STAGES[i];
      }
    }
    return noClasses()
        .that()
        .resideInAPackage(STAGES[stage])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }
}
