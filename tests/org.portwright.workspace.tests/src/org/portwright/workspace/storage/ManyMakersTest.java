package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.workspace.files.UnreadableFileException;

/** Several processes make files of the same names at the same time. */
class ManyMakersTest {

	private static final int PROCESSES = 4;
	private static final int FILES = 200;

	@TempDir
	Path folder = Path.of("");

	@Test
	void exactlyOneSaysThatItMadeAFile() throws Exception {
		List<Process> processes = new ArrayList<>();
		List<BufferedReader> outputs = new ArrayList<>();
		for (int i = 0; i < PROCESSES; i++) {
			Process process = ChildJava.start(MakingProcess.class, folder.toString(), String.valueOf(FILES));
			processes.add(process);
			outputs.add(process.inputReader());
		}
		for (BufferedReader output : outputs) {
			assertEquals("ready", output.readLine());
		}
		for (Process process : processes) {
			process.getOutputStream().close();
		}
		List<String> made = new ArrayList<>();
		for (int i = 0; i < PROCESSES; i++) {
			String maker = String.valueOf(processes.get(i).pid());
			outputs.get(i).lines().filter(line -> line.startsWith("made "))
					.map(line -> line.split(" ")[1] + ' ' + maker)
					.forEach(made::add);
			assertEquals(0, processes.get(i).waitFor());
		}
		assertEquals(FILES, made.size(), "so often a process said that it made a file");
		assertEquals(onDisk(), made.stream().sorted().toList(), "who said that it made a file is not whose file it is");
		assertEquals(FILES + PROCESSES, count(), "temporary files are left");
	}

	/** Which process's file there is under each name. */
	private List<String> onDisk() {
		return IntStream.range(0, FILES).mapToObj(i -> i + " " + maker(folder.resolve(i + ".tenant"))).sorted()
				.toList();
	}

	private static String maker(Path file) {
		try {
			return ((Tenant) ModelFiles.headless().read(file).root().orElseThrow()).getName();
		} catch (UnreadableFileException e) {
			throw new IllegalStateException(e);
		}
	}

	private long count() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.count();
		}
	}
}
