package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The window with the example in it, without each of the bundles that add a capability: what the others add is there,
 * and nothing goes wrong. A probe of the benchmarks looks at what is there.
 */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class FacesTest {

	private static final String TENANT = "  Contoso Ltd";
	private static final String ORDER = "  London head office  Draft";
	private static final List<String> OF_DIRECTORY = List.of("    Domains (2)", "      contoso.example  default",
			"    Phone numbers  none yet");
	private static final String OF_PHONES = "    Phones (1)";

	private final Path folder;

	FacesTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void withoutPorting() throws Exception {
		List<String> shown = look("porting");
		assertRows(shown, TENANT, ORDER, OF_PHONES);
		OF_DIRECTORY.forEach(row -> assertRows(shown, row));
		assertEquals(List.of("Contoso Ltd: Overview, Numbers, Phones"),
				ProbedWindow.lines(shown, "editor "));
	}

	@Test
	void withoutDirectory() throws Exception {
		List<String> shown = look("directory");
		assertRows(shown, TENANT, ORDER, OF_PHONES);
		OF_DIRECTORY.forEach(row -> assertTrue(!shown.contains("row " + row), shown::toString));
		assertEquals(List.of(
				"London head office: Overview, Letter of Authorization, Numbers, Carrier, Planner, Journal, Preview"),
				ProbedWindow.lines(shown, "editor "));
	}

	@Test
	void withoutPhones() throws Exception {
		List<String> shown = look("phones");
		assertRows(shown, TENANT, ORDER);
		OF_DIRECTORY.forEach(row -> assertRows(shown, row));
		assertTrue(!shown.contains("row " + OF_PHONES), shown::toString);
		assertEquals(2, ProbedWindow.lines(shown, "editor ").size(), shown::toString);
	}

	private static void assertRows(List<String> shown, String... rows) {
		for (String row : rows) {
			assertTrue(shown.contains("row " + row), () -> row + " is not in " + shown);
		}
	}

	/** What the window shows without a capability. */
	private List<String> look(String missing) throws IOException, InterruptedException {
		return new ProbedWindow(folder, bundle -> !bundle.startsWith("org.portwright." + missing + ".ui_"))
				.look("look");
	}
}
