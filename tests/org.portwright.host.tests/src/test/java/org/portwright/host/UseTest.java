package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a bare Eclipse of each release train: nobody notices that Portwright is there, and whoever wants it can work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("display")
class UseTest {

	private static final List<String> ENTRIES = List.of("menu", "tool", "key", "perspective");

	private static final String LOOKS_FOR_EDITS = "org.portwright.ui.internal.saving.LeftoverCheck";
	private static final String DIALOG = "org.portwright.ui.internal.saving.RecoveryDialog";
	private static final String COPIES = ".metadata/.plugins/org.portwright.workspace.resources/recovery";

	/** By train, with Portwright in it: the tests look at it and change nothing of it. */
	private final Map<String, Host> installed = new HashMap<>();
	@TempDir
	private Path folder;

	@BeforeAll
	void install(@TempDir Path shared) throws Exception {
		for (String train : trains()) {
			var host = new Host(train, Files.createDirectory(shared.resolve(train)));
			host.install(Host.SITE);
			installed.put(train, host);
		}
	}

	private Host installed(String train) {
		return Objects.requireNonNull(installed.get(train));
	}

	static List<String> trains() throws IOException {
		return Host.trains();
	}

	@ParameterizedTest
	@MethodSource("trains")
	void isNotNoticedWhereItIsNotUsed(String train) throws Exception {
		var bare = new Host(train, folder);
		var before = new HostWindow(bare, folder.resolve("before")).look("entries", folder);
		assertTrue(before.of("menu").contains("/File/New"), () -> "a menu is seen: " + before.lines());
		var after = new HostWindow(installed(train), folder.resolve("after")).look("entries", folder);
		for (String kind : ENTRIES) {
			assertEquals(before.of(kind), after.of(kind));
		}
		assertEquals(List.of("org.portwright.ui"), after.of("active"));
		assertEquals(List.of(LOOKS_FOR_EDITS), after.loaded());
	}

	@ParameterizedTest
	@MethodSource("trains")
	void editsThatACrashLeftAreOfferedAtStart(String train) throws Exception {
		Host host = installed(train);
		Path window = folder.resolve("window");
		Path left = Files.createDirectories(window.resolve("workspace").resolve(COPIES));
		Files.writeString(left.resolve("left.copy"), "cut off by the crash");
		assertTrue(new HostWindow(host, window).look("entries", folder).loaded().contains(DIALOG));
	}

	@ParameterizedTest
	@MethodSource("trains")
	void isUsed(String train) throws Exception {
		Host host = installed(train);
		Path documents = Files.createDirectory(folder.resolve("documents"));
		var seen = new HostWindow(host, folder.resolve("window")).look("host", documents);

		assertEquals(List.of("org.portwright.perspective.porting"), seen.of("perspective"));
		assertEquals(
				List.of("London head office: Overview, Letter of Authorization, Numbers, Carrier, Planner, Journal, Preview",
						"Leeds: Overview, Letter of Authorization, Numbers, Carrier, Planner, Journal, Preview"),
				seen.of("editor"));
		List<String> content = seen.of("content");
		assertTrue(content.get(0).contains("Find the Organisation ID and domain of Contoso Ltd | Introduction"),
				content.get(0));
		assertTrue(content.get(0).contains("| Ask the customer | Copy the e-mail |"), content.get(0));
		assertTrue(content.get(1).contains("1 error, 4 warnings"),
				content.get(1));
		assertEquals(List.of("Contoso moves to Teams", "  Contoso Ltd",
				"    5d3f2b8e-7c41-4f6a-9b0d-2e8c1a6f4b73  Organisation ID", "    Domains (2)",
				"      contoso.onmicrosoft.com  initial", "      contoso.example  default",
				"    Phone numbers  none yet", "    Phones (1)", "      Reception  VVX 600, 0161 496 0000",
				"  Leeds  Draft", "  London head office  Draft"), seen.of("row"));
		assertTrue(seen.of("menu").containsAll(List.of("/Edit/Find Number\u2026", "/Help/Rules",
				"/Help/Check for Portwright Updates", "/Help/Guides",
				"/File/Restore Edits...", "/File/New/Letter of Authorization")), () -> "menus: " + seen.of("menu"));
		assertEquals(List.of("M1+,: org.portwright.ui.previousProblem", "M1+.: org.portwright.ui.nextProblem",
				"M1+M3+F: org.portwright.ui.findNumber", "M1+M3+L: org.portwright.ui.newOrder",
				"M1+M3+P: org.portwright.ui.exportPdf",
				"M1+M3+U: org.eclipse.ui.views.showView"), seen.of("key"));
		String letter = Files.readString(documents.resolve("Leeds.pdf"), StandardCharsets.ISO_8859_1);
		assertTrue(letter.startsWith("%PDF-") && letter.stripTrailing().endsWith("%%EOF"), "a whole letter");
	}

	/** What is taken back is what was done in the part in front; what comes back has the problems that it had. */
	@ParameterizedTest
	@MethodSource("trains")
	void whatIsTakenBackIsAsItWas(String train) throws Exception {
		Host host = installed(train);
		var seen = new HostWindow(host, folder.resolve("window")).look("undo", folder);

		assertEquals(
				List.of("Leeds.porting: Undo Losing provider (To Carr\u2026 (Leeds), Typed, edited",
						"Leeds.porting: Undo, ",
						"contoso.tenant: Undo Name (Typed), Typed, edited", "contoso.tenant: Undo, Contoso Ltd",
						"london.porting: Undo Losing prov\u2026 (London head office), Typed, edited",
						"london.porting: Undo, Fabrikam Voice"),
				seen.of("undo"));

		var problems = seen.of("problems").stream().map(line -> line.split(": ", 2))
				.collect(Collectors.toMap(line -> line[0], line -> line[1]));
		String alone = problems.get("alone");
		String before = problems.get("before");
		assertTrue(before.contains("in other open orders"), before);
		assertEquals(before, problems.get("rename undone"));
		assertEquals(before, problems.get("move undone"));
		assertEquals(before, problems.get("delete undone"));
		assertEquals(alone, problems.get("copy undone"));
		assertEquals(alone.replace("london.porting", "copy.porting"), problems.get("delete"));
	}
}
