package clippings;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the layout: stages know nothing of each other, no code knows its runner. */
@AnalyzeClasses(packages = "clippings", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {
    "clippings.corpus..",
    "clippings.clean..",
    "clippings.mention..",
    "clippings.dedup..",
    "clippings.report.."
  };

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("clippings.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatStagesShareKnowsNoStage =
      noClasses()
          .that()
          .resideInAnyPackage(
              "clippings.article..",
              "clippings.study..",
              "clippings.text..",
              "clippings.date..",
              "clippings.coder..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STAGES);

  @ArchTest static final ArchRule corpusKnowsNoOtherStage = knowsNoOtherStage(0);
  @ArchTest static final ArchRule cleanKnowsNoOtherStage = knowsNoOtherStage(1);
  @ArchTest static final ArchRule mentionKnowsNoOtherStage = knowsNoOtherStage(2);
  @ArchTest static final ArchRule dedupKnowsNoOtherStage = knowsNoOtherStage(3);
  @ArchTest static final ArchRule reportKnowsNoOtherStage = knowsNoOtherStage(4);

  @ArchTest
  static final ArchRule noCodeKnowsItsRunner =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam.runners..", "org.apache.flink..");

  @ArchTest
  static final ArchRule nothingOutsideTheRootKnowsTheRoot =
      noClasses()
          .that()
          .resideOutsideOfPackage("clippings")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("clippings");

  @ArchTest
  static final ArchRule noStaticMutableState =
      fields().that().haveModifier(STATIC).should().haveModifier(FINAL);

  @ArchTest
  static final ArchRule noMutableBeanFields =
      noFields().that().areDeclaredInClassesThat().areRecords().should().bePublic();

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)$|.*\\.Abstract\\w*");

  @ArchTest
  static final ArchRule onlyTheStudyReaderKnowsYaml =
      noClasses()
          .that()
          .resideOutsideOfPackage("clippings.study")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule transformsArePublicOrPackagePrivateClassesOfAStage =
      classes()
          .that()
          .areAssignableTo(org.apache.beam.sdk.transforms.PTransform.class)
          .should()
          .resideInAnyPackage(STAGES);

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
