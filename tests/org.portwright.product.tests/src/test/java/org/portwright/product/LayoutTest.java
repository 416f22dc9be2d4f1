package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A workspace that was left by version 0.1 with its window as it was, the example open in it. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class LayoutTest {

	private static final String LAYOUT = ".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi";

	private final Path folder;

	LayoutTest(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void isThatOfVersion01() throws Exception {
		var window = new ProbedWindow(folder, bundle -> true);
		window.look("look");
		assertFalse(window.loaded("org.portwright.ui").isEmpty());
		assertEquals(List.of(), window.loaded("java.net.http"), "nothing was looked up");
		// Who is signed in is shown, which takes types of the network, but not its client.
		assertFalse(
				window.loaded("org.portwright.network")
						.contains("org.portwright.network.WebClient"),
				"nothing was looked up");
		for (String packaged : List.of("com.microsoft.aad", "com.azure", "org.eclipse.equinox.security.storage")) {
			assertEquals(List.of(), window.loaded(packaged), "nobody signed in");
		}
		for (String packaged : List.of("org.portwright.ui.help", "org.portwright.ui.internal.help",
				"org.portwright.ui.internal.topics", "org.eclipse.help.ui", "org.apache.lucene")) {
			assertEquals(List.of(), window.loaded(packaged), "nobody asked for help");
		}
		try (InputStream layout = LayoutTest.class.getResourceAsStream("/layout-0.1.xmi")) {
			Files.copy(Objects.requireNonNull(layout), window.workspace().resolve(LAYOUT),
					StandardCopyOption.REPLACE_EXISTING);
		}
		List<String> shown = window.look("restored");
		assertEquals(List.of("org.portwright.perspective.porting"), ProbedWindow.lines(shown, "perspective "));
		List<String> views = ProbedWindow.lines(shown, "view ");
		assertEquals(2, views.size(), views::toString);
		assertTrue(views.get(0).startsWith("org.eclipse.ui.views.ProblemView: Problems (1 error"), views::toString);
		assertTrue(views.get(1).startsWith("org.portwright.ui.explorer:"), views::toString);
		assertEquals(List.of("Contoso Ltd: Overview, Numbers, Phones",
				"London head office: Overview, Letter of Authorization, Numbers, Carrier, Planner, Journal, Preview"),
				ProbedWindow.lines(shown, "editor "));
		assertTrue(shown.contains("row " + ProbedWindow.EXAMPLE), "what the explorer shows: " + shown);
	}
}
