package vn.sohoi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.sohoi.platform.UseCases;

@AnalyzeClasses(packages = "vn.sohoi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The map of the house: what each feature may use. A new feature starts here. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("org", List.of("platform")),
            Map.entry("file", List.of("platform")),
            // Entries name units and are read within a subtree.
            Map.entry("audit", List.of("platform", "org")),
            Map.entry("people", List.of("platform", "org")),
            Map.entry("ledger", List.of("platform", "org", "people")),
            Map.entry("plan", List.of("platform", "org", "people", "file", "ledger")),
            Map.entry("assignment", List.of("platform", "org", "people", "ledger", "plan")),
            // What was done it reads from the tally that the database keeps; activities do not know of it.
            Map.entry("progress", List.of("platform", "org", "ledger", "plan", "assignment")),
            Map.entry("budget", List.of("platform", "org", "people", "plan")),
            Map.entry("programme", List.of("platform", "org", "people", "ledger", "plan", "activity")),
            Map.entry("activity", List.of("platform", "org", "people", "file", "ledger", "plan")),
            Map.entry("membership", List.of("platform", "org", "people", "file", "ledger", "plan")),
            Map.entry("partner", List.of("platform", "org", "ledger", "plan", "report", "document")),
            Map.entry("report", List.of("platform", "org", "people", "file", "ledger", "plan")),
            Map.entry("document", List.of("platform", "org", "file", "ledger", "plan", "report")),
            Map.entry(
                    "importing",
                    List.of("platform", "org", "people", "file", "ledger", "plan", "activity", "membership")));

    @ArchTest
    static void featuresUseOnlyWhatTheMapAllows(JavaClasses house) {
        MAY_USE.forEach((feature, others) -> {
            var packages = Stream.concat(Stream.of(feature), others.stream())
                    .map(name -> "vn.sohoi." + name + "..")
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("vn.sohoi." + feature + "..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideOutsideOfPackage("vn.sohoi..").or(resideInAnyPackage(packages)))
                    .allowEmptyShould(true)
                    .check(house);
        });
    }

    @ArchTest
    static void everyPackageIsOnTheMap(JavaClasses house) {
        assertThat(house.stream().map(c -> c.getPackageName().split("\\.")[2]).distinct())
                .isSubsetOf(MAY_USE.keySet());
    }

    @ArchTest
    static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule ENTITY_FIELDS_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule ENDPOINTS_ARE_PUBLIC =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().bePublic();

    @ArchTest
    static final ArchRule RESOURCES_TOUCH_NO_TABLE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(PanacheRepositoryBase.class)
            .orShould()
            .beAnnotatedWith(UseCases.class);

    @ArchTest
    static final ArchRule ONLY_USE_CASES_OPEN_TRANSACTIONS = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    @ArchTest
    static final ArchRule ONLY_THE_PLATFORM_MAPS_EXCEPTIONS = methods()
            .that()
            .areAnnotatedWith(ServerExceptionMapper.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("vn.sohoi.platform.api");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now");

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)");
}
