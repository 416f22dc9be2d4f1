package org.portwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves that each rule finds what it is there for, and leaves alone what only looks like it. */
class BrokenSamplesTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "model, org.portwright.numbering", "numbering, org.portwright.model",
			"reference, org.portwright.numbering", "model, org.portwright.reference", "porting, com.google.gson",
			"porting, org.portwright.documents",
			"porting, org.portwright.phones", "documents, org.portwright.directory", "phones, org.portwright.directory",
			"documents, org.portwright.phones", "workspace, org.portwright.phones", "workspace, org.portwright.guides",
			"workspace.resources, org.portwright.phones", "ui, org.portwright.phones", "ui, org.portwright.directory",
			"porting.ui, org.portwright.phones", "porting.ui, org.portwright.directory",
			"directory.ui, org.portwright.phones", "phones.ui, org.portwright.directory",
			"directory, org.portwright.phones", "app, org.portwright.phones",
			"phones, org.portwright.workspace.resources", "directory, org.portwright.guides",
			"directory, org.portwright.workspace.resources", "workspace, org.portwright.directory",
			"workspace, org.portwright.network", "ui, org.portwright.network", "sources, org.portwright.model",
			"guides, org.portwright.numbering",
			"porting, org.portwright.workspace", "workspace, org.portwright.workspace.resources",
			"workspace, org.portwright.cli", "cli, org.portwright.workspace.resources", "cli, org.portwright.ui",
			"workspace, org.portwright.porting.ui", "ui, org.portwright.phones.ui",
			"porting.ui, org.portwright.directory.ui", "directory.ui, org.portwright.phones.ui",
			"phones.ui, org.portwright.porting.ui", "porting.ui, org.portwright.app",
			"guides, org.portwright.workspace", "guides, org.portwright.porting", "ui, org.portwright.app",
			"app, org.portwright.cli",
			"workspace.resources, org.portwright.ui", "workspace.resources, org.eclipse.ui",
			"workspace, org.eclipse.core.resources", "cli, org.eclipse.core.resources", "cli, org.eclipse.swt",
			"workspace, org.eclipse.jface.text", "porting, org.eclipse.ui.workbench",
			"phones, com.microsoft.aad.msal4j", "workspace, org.eclipse.equinox.security.storage",
			"documents, java.net.http", "directory, java.net.http", "phones, java.net.http",
			"directory, org.eclipse.equinox.security.storage", "network, org.portwright.directory",
			"network, org.portwright.model", "documents, org.portwright.network", "network, com.google.gson",
			"cli, org.apache.http.client", "porting, com.google.i18n.phonenumbers",
			"workspace, org.apache.pdfbox.pdmodel", "numbering, org.jsoup.parser", "porting, org.apache.fontbox",
			"cli, biweekly.component",
			"model, org.portwright.workspace" })
	void findsAForbiddenArrow(String bundle, String seen) {
		assertEquals(1, LayerRules.findings(manifest(bundle, "Require-Bundle: " + seen)).size());
		assertEquals(1, LayerRules.findings(manifest(bundle, "Import-Package: " + seen)).size());
	}

	@ParameterizedTest
	@CsvSource({ "documents, org.portwright.porting", "numbering, org.portwright.reference",
			"numbering, org.portwright.sources", "sources, org.jsoup.parser",
			"cli, com.google.gson.stream", "documents, org.portwright.numbering",
			"documents, org.apache.pdfbox.pdmodel", "porting, org.portwright.model.util",
			"workspace, org.portwright.documents", "cli, org.portwright.workspace.operations",
			"cli, org.portwright.porting", "ui, org.portwright.workspace.resources", "ui, org.eclipse.swt",
			"app, org.eclipse.ui", "porting.ui, org.portwright.ui.editor", "phones.ui, org.eclipse.swt",
			"directory.ui, org.portwright.porting", "workspace.resources, org.eclipse.core.resources",
			"numbering, com.google.i18n.phonenumbers", "network, java.net.http", "directory, com.google.gson",
			"directory, org.portwright.reference", "directory, org.portwright.network",
			"directory, org.portwright.workspace.fields",
			"network, org.portwright.reference", "network, org.eclipse.equinox.security.storage",
			"phones, org.portwright.porting", "phones, org.portwright.workspace.operations",
			"phones, org.portwright.guides", "phones.ui, org.portwright.phones.lists",
			"directory.ui, org.portwright.directory.lookup", "workspace.resources, org.portwright.guides",
			"cli, org.portwright.phones.rules", "workspace, org.eclipse.uiless" })
	void allowsAnArrowDown(String bundle, String seen) {
		assertEquals(List.of(), LayerRules.findings(manifest(bundle, "Import-Package: " + seen)));
	}

	@Test
	void drawsOnlyArrowsThatNoOtherGives() {
		String map = MapRules.draw(List.of(manifest("model", ""),
				manifest("porting", "Require-Bundle: org.portwright.model"),
				manifest("workspace", "Require-Bundle: org.portwright.model, org.portwright.porting, org.eclipse.ui")));
		assertEquals("```mermaid\ngraph TD\n    porting --> model\n    workspace --> porting\n```\n", map);
	}

	@Test
	void findsAMapOfBefore() {
		List<BundleManifest> now = List.of(manifest("porting", "Require-Bundle: org.portwright.model"));
		String map = MapRules.draw(now);
		String told = "| `bundles/org.portwright.porting` | rules |\n| `releng/test` | all checks |\n";
		assertEquals(List.of(), MapRules.findings(map + told, now, List.of("test")));
		assertEquals(1, MapRules.findings(told, now, List.of("test")).size());
		assertEquals(2, MapRules.findings(map, now, List.of("test")).size());
	}

	@Test
	void findsTwoDecisionsOfOneNumber() {
		assertEquals(List.of(), MapRules.numbered(List.of("0001-a.md", "0002-a.md")));
		assertEquals(List.of("0001-b.md has the number of 0001-a.md"),
				MapRules.numbered(List.of("0001-b.md", "0001-a.md", "0002-c.md")));
	}

	@Test
	void findsTestsThatMirrorNothing() {
		assertEquals(List.of(), MapRules.mirrored(Set.of("org.portwright.a"),
				Set.of("org.portwright.a.tests", "org.portwright.swtbot.tests", "org.portwright.bench")));
		assertEquals(2, MapRules.mirrored(Set.of("org.portwright.a"), Set.of("org.portwright.b.tests")).size());
	}

	@Test
	void findsABundleOutsideTheLayers() {
		assertEquals(1, LayerRules.findings(manifest("helpers", "")).size());
	}

	@Test
	void findsAReExport() {
		String reexport = ";visibility:=reexport";
		assertEquals(1,
				LayerRules.findings(manifest("workspace", "Require-Bundle: org.portwright.model" + reexport)).size());
		assertEquals(1,
				LayerRules.findings(manifest("reference", "Require-Bundle: com.google.gson" + reexport)).size());
		assertEquals(List.of(),
				LayerRules.findings(manifest("model", "Require-Bundle: org.eclipse.emf.ecore" + reexport)));
	}

	@Test
	void findsAPackageThatDoesNotSayWhatNullMeans() throws IOException {
		write("org/portwright/porting/Rule.java", "class Rule {}");
		assertEquals(1, PackageRules.findings(manifest("porting", ""), folder).size());
		write("org/portwright/porting/package-info.java", "@NonNullByDefault package org.portwright.porting;");
		assertEquals(List.of(), PackageRules.findings(manifest("porting", ""), folder));
	}

	@Test
	void findsAnUndocumentedApi() throws IOException {
		var manifest = manifest("porting", "Export-Package: org.portwright.porting");
		write("org/portwright/porting/package-info.java", "@NonNullByDefault package org.portwright.porting;");
		assertEquals(1, PackageRules.findings(manifest, folder).size());
		write("org/portwright/porting/package-info.java", "/** Rules. */\n@NonNullByDefault package x;");
		assertEquals(List.of(), PackageRules.findings(manifest, folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.portwright.porting.internal", "org.portwright.porting.rules;x-internal:=true" })
	void findsAnExportThatIsNoApi(String export) throws IOException {
		assertEquals(1, PackageRules.findings(manifest("porting", "Export-Package: " + export), folder).size());
	}

	@Test
	void findsMessagesThatDoNotMatch() throws IOException {
		write("a/Messages.java",
				"class Messages { public static String kept = \"\",\n other; public static String lost; }");
		write("a/messages.properties", "kept = Kept\nother = Other\nunused = Unused\n");
		assertEquals(2, MessageRules.findings(folder).size());
	}

	@Test
	void findsAMessageThatNlsCannotFill() throws IOException {
		write("a/Messages.java", "class Messages {\n\tstatic String hidden;\n\tpublic static String open;\n}");
		write("a/messages.properties", "hidden = Hidden\nopen = Open\n");
		assertEquals(1, MessageRules.findings(folder).size());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "a, Microsoft''s answer, 1", "a, Microsoft's answer, 0",
			"a, {0} is Microsoft's, 1", "a, {0} is Microsoft''s, 0", "a, use --cloud, 0",
			"org.portwright.directory, use --cloud, 1", "org.portwright.porting.ui, set HTTPS_PROXY, 1",
			"org.portwright.directory.ui, GUID -- or none, 0" })
	void findsMessagesThatAreShownWrongly(String bundle, String text, int findings) throws IOException {
		write(bundle + "/Messages.java", "class Messages {\n\tpublic static String told;\n}");
		write(bundle + "/messages.properties", "told = " + text + "\n");
		assertEquals(findings, MessageRules.findings(folder).size());
	}

	@Test
	void findsAnotherCopier() {
		String code = "var copier = new EcoreUtil.Copier(false);";
		assertEquals(1, SourceRules.findings("workspace", "operations/Export.java", code).size());
		assertEquals(List.of(), SourceRules.findings("model", "copies/OrderCopy.java", code));
	}

	@Test
	void findsMessagesWithoutTexts() throws IOException {
		write("a/Messages.java", "class Messages {}");
		assertEquals(1, MessageRules.findings(folder).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fail(\"The file is broken\");", "String s = \"\"\"\n\tNo number was found\n\t\"\"\";",
			"s = \"x\" + \" cannot be read here\";",
			"throw new IllegalStateException(e); s = \"This is the next statement\";",
			"// a comment\ns = \"Please sign it\";" })
	void findsProseInALiteral(String source) {
		assertEquals(1, SourceRules.findings("cli", "A.java", source).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "// The file is broken", "/* it's no literal: \"not at all here\" */ int i;",
			"s = \"loa.accountNumber\";", "s = \"text/plain; charset=UTF-8\";", "char c = '\"'; // \" is one of them",
			"s = \"\\\"\"; // after an escaped quote", "s = \"org portwright\";",
			"throw new IllegalArgumentException(x + \"is not what was promised\");", "s = \"-XX:a -b --c d\";" })
	void allowsTechnicalLiterals(String source) {
		assertEquals(List.of(), SourceRules.findings("cli", "A.java", source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/** A. */\npublic class A {}", "/** A. */\r\npublic class A {}\n",
			"/** A. TO" + "DO more. */\npublic class A {}\n", "import java.util.*;\n/** A. */\npublic class A {}\n",
			"import java.util.List;\n/** A. */\npublic class A {}\n",
			"import static java.util.List.of;\n/** A. */\npublic class A {\n\tint often;\n}\n",
			"import module java.base;\n/** A. */\npublic class A {}\n", "/** */\npublic class A {}\n",
			"public strictfp class A {}\n", "/** A. */\nint a;\n@Deprecated public class A {}\n",
			"/** B. */\npublic class B {}\n", "/** A. */\npublic class A {}\n\nrecord B(int b) {}\n",
			"package a;\n\npublic class A {}\n", "/* A. */\npublic class A {}\n",
			"package a;\n\n@Deprecated\npublic final class A {}\n",
			"/** A. */\npublic class A {\n\tpublic record B(int b) {\n\t}\n}\n",
			"/** A. */\npublic class A {\n\tint a = Thread\n\t.sleep(1);\n}\n",
			"/** A. */\npublic class A {\n\tint a = TimeUnit.SECONDS.sleep(1);\n}\n",
			"/** A. */\npublic class A {\n\tint a = LockSupport.parkNanos(b());\n}\n",
			"/** A. */\npublic class A {\n\tint a = System.out.hashCode();\n}\n",
			"/** A. */\npublic class A {\n\tint a = e.printStackTrace();\n}\n" })
	void findsAnotherStyle(String source) {
		assertEquals(1, StyleRules.findings("org.portwright.cli/src/A.java", source).size());
	}

	@ParameterizedTest
	@CsvSource({ "cli/src/a/A, System.err, 1", "cli/src/a/AConsole, System.err, 0", "launcher/src/A, System.out, 0",
			"campaign/src/ACampaign, System.out, 0", "cli.tests/src/AConsole, System.out, 1" })
	void findsWhoMayNotWriteToTheStreams(String file, String stream, int found) {
		assertEquals(found,
				StyleRules.findings("org.portwright." + file + ".java", "/* A. */ int a = " + stream + ".hashCode();\n")
						.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "package a;\n\n/** A {@link B#c}. */\n@Deprecated\npublic final class A {\n}\n",
			"import java.util.List;\nimport static a.B.c;\n\n/** {@link List}. */\npublic class A {\n\tint a = c;\n}\n",
			"class A {\n\t/** Thread.sleep(1), System.out. */\n\tString a = \"System.out\";\n\n\tenum B {\n\t}\n}\n",
			"/** All of bundles/*.java, or src/**. */\npublic class A {\n\tint a = display.sleep();\n}\n",
			"/** A. */\n@B(c = {\n\t\t\"d\",\n\t\t\"e\" }, f = g())\n@H\npublic class A {\n}\n" })
	void allowsThatStyle(String source) {
		assertEquals(List.of(), StyleRules.findings("org.portwright.cli/src/A.java", source));
	}

	@ParameterizedTest
	@CsvSource({ "porting, import java.net.http.HttpClient;", "workspace, HttpURLConnection c;",
			"directory, import java.net.http.HttpClient;", "phones, import java.net.http.HttpClient;",
			"documents, ResourceSet set;", "porting, new ResourceSetImpl();" })
	void findsWhatABundleMustNotUse(String bundle, String source) {
		assertEquals(1, SourceRules.findings(bundle, "A.java", source).size());
	}

	@ParameterizedTest
	@CsvSource({ "network, import java.net.http.HttpClient;", "workspace, ResourceSet set;",
			"porting, // ResourceSet" })
	void allowsWhatABundleMayUse(String bundle, String source) {
		assertEquals(List.of(), SourceRules.findings(bundle, "A.java", source));
	}

	@ParameterizedTest
	@ValueSource(strings = { "private static final Set<IFile> ANYWHERE = ConcurrentHashMap.newKeySet();",
			"private static final Set<Listener> LISTENERS = new CopyOnWriteArraySet<>();",
			"private static final Map<IFile, Set<String>> KNOWN = new HashMap<>();",
			"private static final OneAtATime ONE_AT_A_TIME = new OneAtATime();",
			"private static final ILock ONE_AT_A_TIME = Job.getJobManager().newLock();",
			"private static final ModelFiles READER = ModelFiles.headless();", "static int count;",
			"private static @Nullable EngagementFiles files;" })
	void findsWhatIsSharedByAStatic(String field) {
		assertEquals(1, StaticRules.findings("workspace.resources", "A.java", "class A {\n\t" + field + "\n}").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "final class A extends Job {}", "class A extends WorkspaceJob {}",
			"class A { Job a = Job.create(name, monitor -> {}); }", "class A { Job a = new Job(name) {}; }",
			"class A { { new MarkJob(file) { }.schedule(); } }", "class A { { new Thread(this::run).start(); } }",
			"class A { Executor a = Executors.newCachedThreadPool(); }",
			"class A { { CompletableFuture.runAsync(this::run); } }" })
	void findsAJobBesideTheRunner(String source) {
		assertEquals(1, JobRules.findings("org.portwright.ui/src/org/portwright/ui/A.java", source).size());
	}

	@Test
	void allowsTheJobOfTheRunner() {
		assertEquals(List.of(), JobRules.findings(
				"org.portwright.workspace.resources/src/org/portwright/workspace/resources/work/WorkJob.java",
				"final class WorkJob extends Job {}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Instant now = Instant.now();", "LocalTime now = LocalTime.now(ZONE);",
			"Supplier<LocalDate> today = LocalDate::now;", "Clock clock = Clock.systemUTC();",
			"InstantSource clock = InstantSource.system();", "Date now = new Date();" })
	void findsAnotherClock(String field) {
		String source = "class A { " + field + " }";
		assertEquals(1, ClockRules.findings("org.portwright.ui/src/org/portwright/ui/A.java", source).size());
		assertEquals(List.of(),
				ClockRules.findings("org.portwright.cli/src/org/portwright/cli/internal/call/Settings.java", source));
	}

	@Test
	void allowsTheOneClock() {
		assertEquals(List.of(), ClockRules.findings("org.portwright.ui/src/org/portwright/ui/A.java",
				"class A { Instant now = files.now(); Duration last = Duration.ofMillis(System.nanoTime()); }"));
	}

	@Test
	void findsWhatIsOnTheListOfJobsAndMakesNone() {
		assertEquals(JobRules.MOST, JobRules.findings(Map.of()).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "private static final List<String> ALL = List.of(values());",
			"private static final Map<A, B> TYPES = Stream.of(A.values())\n.collect(Collectors.toUnmodifiableMap(a, b));",
			"public static final Object JOBS = A.class;", "private final Set<IFile> open = new HashSet<>();",
			"static Set<IFile> of(IFile file) { return new HashSet<>(); }", "private static final int MOST = 3;" })
	void allowsAConstant(String field) {
		assertEquals(List.of(), StaticRules.findings("ui", "A.java", "class A {\n\t" + field + "\n}"));
	}

	@Test
	void allowsTheFieldsOfACatalogue() {
		String field = "class Messages {\n\tpublic static String name;\n}";
		assertEquals(List.of(), StaticRules.findings("ui", "Messages.java", field));
		assertEquals(1, StaticRules.findings("ui", "Other.java", field).size());
	}

	@Test
	void findsALongClass() {
		String longest = "class A {\n" + "\n".repeat(SizeRules.MOST - 2) + "}\n";
		assertEquals(List.of(), SizeRules.findings("A.java", longest));
		assertEquals(1, SizeRules.findings("A.java", longest + "class B {}\n").size());
		assertEquals(1, SizeRules.findings("a/Messages.java", longest + "class B {}\n").size());
	}

	private void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	private static BundleManifest manifest(String bundle, String header) {
		return BundleManifest.parse("Manifest-Version: 1.0\nBundle-SymbolicName: org.portwright." + bundle
				+ ";singleton:=true\n" + (header.isEmpty() ? "" : fold(header) + "\n"));
	}

	/** A manifest's line has 72 bytes at most. */
	private static String fold(String header) {
		return header.length() <= 70 ? header : header.substring(0, 70) + "\n " + fold(header.substring(70));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'a': 7}", "{'a': {'b': 'x'}}", "{'a': [{'value': 1, 'source': 's', 'asOf': '2026'}, 2]}",
			"{'a': {'value': 1}}", "{'a': {'value': 1, 'source': 's'}}",
			"{'a': {'value': 1, 'source': ' ', 'asOf': '2026'}}", "{'a': {'value': 1, 'source': 's', 'asOf': 'today'}}",
			"{'a': {'value': 1, 'source': 'not found', 'asOf': '2026'}}",
			"{'a': {'value': 1, 'source': 'own choice: why', 'asOf': '2026'}}",
			"{'a': {'value': 1, 'source': 's', 'asOf': 'not found'}}" })
	void aValueSaysWhereItComesFrom(String json) {
		assertEquals(1, DataRules.findings("f.json", json.replace('\'', '"'), Map.of()).size());
	}

	@Test
	void whatHasASourceIsNotListedAsHavingNone() {
		String sourced = "{\"name\": \"x\", \"a\": {\"value\": [1], \"source\": \"s\", \"asOf\": \"2026-11-24\"}}";
		assertEquals(List.of(), DataRules.findings("f.json", sourced, Map.of()));
		assertEquals(1, DataRules.findings("f.json", sourced, Map.of("f.json a", "nobody knows")).size());
		assertEquals(List.of(), DataRules.findings("f.json", sourced.replace("\"s\"", "\"not found\""),
				Map.of("f.json a", "nobody knows")));
	}
}
