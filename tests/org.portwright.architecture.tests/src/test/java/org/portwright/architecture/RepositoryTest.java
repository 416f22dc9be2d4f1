package org.portwright.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, applied to this repository. */
class RepositoryTest {

	private static final Path REPOSITORY = Path.of(System.getProperty("repository", "../.."));

	static Stream<Path> bundles() throws IOException {
		try (var folders = Files.list(REPOSITORY.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList()
					.stream();
		}
	}

	@Test
	void hasBundles() throws IOException {
		assertTrue(bundles().count() >= 4);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keepsTheLayers(Path bundle) throws IOException {
		assertNone(LayerRules.findings(manifest(bundle)));
	}

	@Test
	void drawsItsMap() throws IOException {
		var manifests = new ArrayList<BundleManifest>();
		for (Path bundle : bundles().toList()) {
			manifests.add(manifest(bundle));
		}
		assertNone(MapRules.findings(Files.readString(REPOSITORY.resolve("CONTRIBUTING.md")), manifests,
				names("releng").stream().filter(name -> !name.startsWith(".")).sorted().toList()));
	}

	@Test
	void startsAtClassesThatThereAre() throws IOException {
		var classes = new TreeSet<String>();
		for (Path bundle : bundles().toList()) {
			try (var files = Files.walk(bundle.resolve("src"))) {
				files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".java"))
						.forEach(name -> classes.add(name.replace(".java", "")));
			}
		}
		assertNone(MapRules.started(Files.readString(REPOSITORY.resolve("CONTRIBUTING.md")), classes));
	}

	@Test
	void numbersEachDecisionOnce() throws IOException {
		assertNone(MapRules.numbered(names("releng/adr")));
	}

	@Test
	void mirrorsItsBundlesInTests() throws IOException {
		assertNone(MapRules.mirrored(names("bundles"), names("tests")));
	}

	private static Set<String> names(String folder) throws IOException {
		try (var files = Files.list(REPOSITORY.resolve(folder))) {
			return files.map(Path::getFileName).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void documentsItsPackages(Path bundle) throws IOException {
		assertNone(PackageRules.findings(manifest(bundle), bundle.resolve("src")));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void hasATextForEveryMessage(Path bundle) throws IOException {
		assertNone(MessageRules.findings(bundle.resolve("src")));
	}

	/** The values whose source nobody knows are listed, each with the reason. */
	@Test
	void saysWhereItsDataComeFrom() throws IOException {
		var findings = new ArrayList<String>();
		Map<String, String> onPurpose = onPurpose("values-without-a-source.txt");
		var seen = new TreeSet<String>();
		for (String bundle : List.of("reference", "porting")) {
			try (var files = Files.walk(REPOSITORY.resolve("bundles/org.portwright." + bundle + "/src"))) {
				for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
					String name = file.getFileName().toString();
					seen.add(name);
					findings.addAll(DataRules.findings(name, Files.readString(file), onPurpose));
				}
			}
		}
		assertNone(findings);
		assertTrue(seen.contains("uk-teams.json") && seen.contains("clouds.json"), seen::toString);
	}

	/** Both lists name the source of each fact. */
	@Test
	void saysFactsAsTheirSourcesDo() throws IOException {
		var files = new ArrayList<Path>(List.of(REPOSITORY.resolve("README.md")));
		for (Path bundle : bundles().toList()) {
			for (String folder : List.of("src", "help", "guides")) {
				try (var found = Files.walk(bundle.resolve(folder))) {
					found.filter(file -> file.toString().matches(".*\\.(properties|xhtml)")).forEach(files::add);
				} catch (NoSuchFileException e) {
					// It has none.
				}
			}
		}
		Map<String, String> texts = FactRules.texts(REPOSITORY, files);
		assertNone(FactRules.old(texts, onPurpose("facts-that-are-gone.txt")));
		assertNone(FactRules.missing(texts, onPurpose("facts-that-are-said.txt")));
		assertNone(FactRules.withoutTenant(texts));
	}

	private static Map<String, String> onPurpose(String list) throws IOException {
		var reasons = new TreeMap<String, String>();
		try (var lines = new BufferedReader(
				new InputStreamReader(RepositoryTest.class.getResourceAsStream(list), StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
				String[] parts = line.split("\\s+= ", 2);
				reasons.put(parts[0], parts.length < 2 ? "" : parts[1]);
			});
		}
		return reasons;
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keepsItsSourcesClean(Path bundle) throws IOException {
		assertNone(inSources(bundle, SourceRules::findings));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void sharesNothingByStatics(Path bundle) throws IOException {
		assertNone(inSources(bundle, StaticRules::findings));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void worksInTheBackgroundByTheRunner(Path bundle) throws IOException {
		assertNone(inSources(bundle, JobRules::findings));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void goesByTheOneClock(Path bundle) throws IOException {
		assertNone(inSources(bundle, ClockRules::findings));
	}

	/** What is generated lies elsewhere. */
	@Test
	void writesItsSourcesInOneStyle() throws IOException {
		assertNone(inModules(SizeRules::findings));
		assertNone(inModules(StyleRules::findings));
	}

	private static List<String> inModules(BiFunction<String, String, List<String>> rule) throws IOException {
		var findings = new ArrayList<String>();
		for (String folder : List.of("bundles", "tests", "releng")) {
			try (var modules = Files.list(REPOSITORY.resolve(folder))) {
				for (Path module : modules.sorted().toList()) {
					findings.addAll(inSources(module, rule));
				}
			}
		}
		return findings;
	}

	@Test
	void hasFewOtherJobsAndClocks() throws IOException {
		var sources = new HashMap<String, String>();
		for (Path bundle : bundles().toList()) {
			sources.putAll(sources(bundle));
		}
		assertNone(JobRules.findings(sources));
		assertNone(ClockRules.findings(sources));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void hasNoCircleOfPackages(Path bundle) throws IOException {
		assertNone(CircleRules.findings(sources(bundle)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void keepsRoomsApart(Path bundle) throws IOException {
		assertNone(RoomRules.findings(sources(bundle)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void givesEachNameOnce(Path bundle) throws IOException {
		assertNone(NameRules.findings(sources(bundle)));
	}

	private static Map<String, String> sources(Path bundle) throws IOException {
		var sources = new HashMap<String, String>();
		inSources(bundle, (name, file, source) -> {
			sources.put(file, source);
			return List.of();
		});
		return sources;
	}

	/** Findings in the source text of a file of a bundle, which are given by name. */
	@FunctionalInterface
	private interface SourceRule {

		List<String> findings(String bundle, String file, String source);
	}

	private static List<String> inSources(Path bundle, SourceRule rule) throws IOException {
		String name = manifest(bundle).shortName();
		return inSources(bundle, (file, source) -> rule.findings(name, file, source));
	}

	private static List<String> inSources(Path module, BiFunction<String, String, List<String>> rule)
			throws IOException {
		var findings = new ArrayList<String>();
		Path sources = module.resolve("src");
		if (Files.isDirectory(sources)) {
			try (var files = Files.walk(sources)) {
				for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
					findings.addAll(
							rule.apply(module.getParent().relativize(file).toString(), Files.readString(file)));
				}
			}
		}
		return findings;
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void usesTheCommonCompilerSettings(Path bundle) throws IOException {
		// The model's code is generated by EMF, which knows no null annotations.
		if (bundle.endsWith("org.portwright.model")) {
			return;
		}
		assertTrue(Files.mismatch(REPOSITORY.resolve("releng/config/jdt-bundles.prefs"),
				bundle.resolve(".settings/org.eclipse.jdt.core.prefs")) < 0, "differs from releng/config");
	}

	private static BundleManifest manifest(Path bundle) throws IOException {
		return BundleManifest.read(bundle.resolve("META-INF/MANIFEST.MF"));
	}

	private static void assertNone(List<String> findings) {
		assertTrue(findings.isEmpty(), () -> String.join("\n", findings));
	}
}
