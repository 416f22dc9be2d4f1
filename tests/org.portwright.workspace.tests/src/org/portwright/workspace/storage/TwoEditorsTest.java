package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.storage.share.Lack;

/** Two processes edit one file: two windows over two workspaces, or the window and the command line. */
@SuppressWarnings("nls")
@Timeout(120)
class TwoEditorsTest {

	private static final int TIMES = 100;

	@TempDir
	Path folder = Path.of("");
	private Path file = Path.of("");

	@BeforeEach
	void make() throws Exception {
		file = folder.resolve("contoso.tenant");
		Tenant tenant = Blank.tenant();
		tenant.setName("0");
		ModelFiles.headless().save(ModelFiles.headless().create(new ModelResourceSet(), file, tenant));
	}

	@ParameterizedTest
	@CsvSource({ "false, false", "false, true", "true, true" })
	void loseNothing(boolean firstIsWindow, boolean secondIsWindow) throws Exception {
		run(List.of(ChildJava.start(EditingProcess.class, arguments(TIMES, firstIsWindow)),
				ChildJava.start(EditingProcess.class, arguments(TIMES, secondIsWindow))));
		assertEquals(2 * TIMES, counted());
	}

	/** What one writes in the moment before the other does is lost there; what is there is whole. */
	@ParameterizedTest
	@EnumSource(names = { "LOCKS", "OTHERS_LOCKS", "KEYS" })
	void leaveWholeFilesWhereNobodyIsKeptAway(Lack lack) throws Exception {
		run(List.of(ChildJava.startOn(List.of(lack), EditingProcess.class, arguments(TIMES, false)),
				ChildJava.startOn(List.of(lack), EditingProcess.class, arguments(TIMES, true))));
		int counted = counted();
		assertTrue(counted <= 2 * TIMES && counted > 0, String.valueOf(counted));
	}

	/** The same code on one file system for the whole process: nothing goes past it. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "ATOMIC_MOVES", "SYNC", "WRITING" })
	void oneAloneIsNeverRefused(Lack lack) throws Exception {
		assertEquals(List.of("0"),
				run(List.of(ChildJava.startOn(List.of(lack), EditingProcess.class, arguments(3, false)))));
		assertEquals(3, counted());
		assertEquals(List.of(".contoso.tenant~", "contoso.tenant"), List.copyOf(names()));
	}

	@Test
	void aDiskThatCannotBeWrittenStopsTheWholeProcess() throws Exception {
		Process process = ChildJava.startOn(List.of(Lack.WRITING), EditingProcess.class, arguments(1, false));
		process.getOutputStream().close();
		String output = new String(process.getInputStream().readAllBytes());
		assertTrue(output.contains("must not be written to"), output);
		assertEquals(0, counted());
	}

	private String[] arguments(int times, boolean window) {
		return new String[] { file.toString(), String.valueOf(times), String.valueOf(window) };
	}

	private static List<String> run(List<Process> processes) throws Exception {
		List<BufferedReader> outputs = new ArrayList<>();
		for (Process process : processes) {
			BufferedReader output = process.inputReader();
			assertEquals("ready", output.readLine());
			outputs.add(output);
		}
		for (Process process : processes) {
			process.getOutputStream().close();
		}
		List<String> said = new ArrayList<>();
		for (int i = 0; i < processes.size(); i++) {
			String all = outputs.get(i).lines().collect(Collectors.joining("\n"));
			assertEquals(0, processes.get(i).waitFor(), all);
			said.add(all);
		}
		return said;
	}

	private int counted() throws UnreadableFileException {
		return Integer.parseInt(((Tenant) ModelFiles.headless().read(file).root().orElseThrow()).getName());
	}

	private TreeSet<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
