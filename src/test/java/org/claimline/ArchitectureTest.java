package org.claimline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The walls of the house. Arrows go down only. */
@AnalyzeClasses(packages = "org.claimline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JAVA = "java..";
    private static final String JACKSON = "com.fasterxml.jackson..";

    @ArchTest
    static final ArchRule textKnowsNothing = room("text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JAVA, "org.claimline.text..")
            .because("text is geometry: spans, sentences, phrases, and no politics");

    @ArchTest
    static final ArchRule modelKnowsText = room("model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JAVA, "org.claimline.model..", "org.claimline.text..")
            .because("the model is plain data that every room shares");

    @ArchTest
    static final ArchRule lexiconKnowsModelAndText = room("lexicon")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA, JACKSON, "org.claimline.lexicon..", "org.claimline.model..", "org.claimline.text..")
            .because("the lexicon is what the program knows, read from JSON; it decides nothing about an article");

    @ArchTest
    static final ArchRule extractKnowsLexiconModelAndText = room("extract")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "org.claimline.extract..",
                    "org.claimline.lexicon..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("extraction is pure: from an article to findings, with nothing read, kept or shown on the way");

    @ArchTest
    static final ArchRule storeKnowsModelAndText = room("store")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "javax.sql..",
                    "org.sqlite..",
                    JACKSON,
                    "org.claimline.store..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("the store keeps what others found");

    @ArchTest
    static final ArchRule exchangeKnowsModelAndText = room("exchange")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    JACKSON,
                    "de.siegmar.fastcsv..",
                    "org.dhatim.fastexcel..",
                    "org.jsoup..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.james.mime4j..",
                    "org.mozilla.universalchardet..",
                    "org.claimline.exchange..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("a file format knows nothing of databases, lexicons and windows");

    @ArchTest
    static final ArchRule evaluateKnowsModelAndText = room("evaluate")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA, JACKSON, "org.claimline.evaluate..", "org.claimline.model..", "org.claimline.text..")
            .because("who is scored has no part in the scoring");

    @ArchTest
    static final ArchRule onlyTheTerminalEvaluates = noClasses()
            .that()
            .resideOutsideOfPackages("org.claimline.evaluate..", "org.claimline.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimline.evaluate..")
            .because("scores are for those who make rules; what an analyst sees does not depend on them");

    @ArchTest
    static final ArchRule workspaceKnowsTheRoomsBelow = room("workspace")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "org.claimline.workspace..",
                    "org.claimline.extract..",
                    "org.claimline.store..",
                    "org.claimline.exchange..",
                    "org.claimline.lexicon..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("the workspace is what a person does; how it looks is above it, how it is done below");

    @ArchTest
    static final ArchRule timelineKnowsTheWorkspace = room("timeline")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "javax.imageio..",
                    "org.claimline.timeline..",
                    "org.claimline.workspace..",
                    "org.claimline.model..")
            .because("the timeline is geometry and a drawing, for window and terminal alike, and needs no toolkit");

    @ArchTest
    static final ArchRule reportKnowsTheTimeline = room("report")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "com.samskivert.mustache..",
                    "org.claimline.report..",
                    "org.claimline.timeline..",
                    "org.claimline.workspace..",
                    "org.claimline.exchange..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("the report is a page for window and terminal alike, and needs no toolkit");

    @ArchTest
    static final ArchRule cliIsThin = room("cli")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    JAVA,
                    "picocli..",
                    "org.claimline.cli..",
                    "org.claimline.report..",
                    "org.claimline.timeline..",
                    "org.claimline.workspace..",
                    "org.claimline.lexicon..",
                    "org.claimline.evaluate..",
                    "org.claimline.extract..",
                    "org.claimline.exchange..",
                    "org.claimline.model..",
                    "org.claimline.text..")
            .because("a command orchestrates the rooms below and must start without a toolkit or a line of SQL");

    @ArchTest
    static final ArchRule windowTalksToTheWorkspace = noClasses()
            .that()
            .resideInAPackage("org.claimline.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.claimline.store..",
                    "org.claimline.extract..",
                    "org.claimline.exchange..",
                    "org.claimline.cli..",
                    "java.sql..",
                    "org.sqlite..")
            .because("the window shows what the workspace gives and asks it for everything else");

    @ArchTest
    static final ArchRule onlyTheAppHandsTheLexiconOn = noClasses()
            .that()
            .resideInAPackage("org.claimline.ui..")
            .and()
            .doNotHaveSimpleName("ClaimlineApp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimline.lexicon..")
            .because("names of countries and the like come from the workspace; the app alone opens one");

    @ArchTest
    static final ArchRule mainKnowsWindowAndTerminal = classes()
            .that()
            .resideInAPackage("org.claimline")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(JAVA, "org.claimline", "org.claimline.ui", "org.claimline.cli")
            .because("the start only chooses between window and terminal");

    @ArchTest
    static final ArchRule modelsNeedNoToolkit = noClasses()
            .that()
            .resideInAPackage("org.claimline.ui..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat(anyOf("javafx..").and(noneOf("javafx.beans..", "javafx.collections..")))
            .because("a presentation model is tested with no toolkit")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCircles = slices().matching("org.claimline.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that needs the one above it stands in the wrong place");

    @ArchTest
    static final ArchRule noCirclesWithinARoom = slices().assignedFrom(packages())
            .should()
            .beFreeOfCycles()
            .because("what is built on another thing is not what that is built on");

    @ArchTest
    static final ArchRule extractionHasOneDoor = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimline.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.claimline.extract.*..")
            .because("an article goes in and findings come out; how, may change");

    @ArchTest
    static final ArchRule onlySomeRoomsTouchFiles = noClasses()
            .that()
            .resideInAnyPackage("org.claimline.text..", "org.claimline.model..", "org.claimline.extract..")
            .should()
            .dependOnClassesThat(files())
            .because("what a text means does not depend on where it lies");

    @ArchTest
    static final ArchRule theClockIsAnArgument = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.claimline.text..", "org.claimline.model..", "org.claimline.extract..", "org.claimline.store..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same article gives the same findings on every day");

    @ArchTest
    static final ArchRule onlyTheTerminalPrints = noClasses()
            .that()
            .resideOutsideOfPackages("org.claimline.cli..")
            .should()
            .accessField(System.class, "out")
            .because("results go to the standard output, and the terminal alone knows what is a result");

    @ArchTest
    static final ArchRule namesAreOfTheField = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
            .because("a class is named after what it is in a newsroom");

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction room(String name) {
        return classes().that().resideInAPackage("org.claimline." + name + "..");
    }

    private static SliceAssignment packages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getPackageName());
            }

            @Override
            public String getDescription() {
                return "every package";
            }
        };
    }

    private static DescribedPredicate<JavaClass> anyOf(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> noneOf(String... packages) {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> files() {
        return anyOf("java.nio.file..").or(JavaClass.Predicates.type(java.io.File.class));
    }
}
