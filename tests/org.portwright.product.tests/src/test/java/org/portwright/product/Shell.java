package org.portwright.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A shell in a folder, with an environment of its own: commands are ASCII, and bytes are written as the shell writes
 * them, so that nothing depends on the encoding of the process that runs the tests. {@code $portwright} is the start
 * script of the product.
 */
final class Shell {

	static final Path REPOSITORY = Path.of(System.getProperty("repository", "../..")).toAbsolutePath().normalize();

	private static final Path PRODUCTS = REPOSITORY
			.resolve("releng/org.portwright.product/target/products/org.portwright.product");
	/** Longer than any call takes on a busy machine. */
	private static final long PATIENCE_SECONDS = 120;

	private final Path folder;

	Shell(Path folder) {
		this.folder = folder;
	}

	/** What came of a command; the texts are read as UTF-8. */
	record Result(int exitCode, String out, String err) {
	}

	/** The folder of the product that was assembled for this system. */
	static Path product() {
		try (var folders = Files.walk(PRODUCTS, 3)) {
			return folders.filter(product -> Files.isExecutable(product.resolve("portwright"))).sorted().findFirst()
					.orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path file(String name) {
		return folder.resolve(name);
	}

	Result run(String command) throws IOException, InterruptedException {
		return run(Map.of(), command);
	}

	Result run(Map<String, String> environment, String command) throws IOException, InterruptedException {
		File out = Files.createTempFile("out", null).toFile();
		File err = Files.createTempFile("err", null).toFile();
		var builder = new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).redirectOutput(out)
				.redirectError(err);
		Map<String, String> variables = builder.environment();
		variables.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG")
				|| name.equals("JAVA_TOOL_OPTIONS"));
		variables.put("portwright", product().resolve("portwright").toString());
		variables.put("product", product().toString());
		variables.put("PORTWRIGHT_TODAY", "2026-11-24");
		variables.put("JAVA_HOME", System.getProperty("java.home"));
		// No test opens a window, but the script asks for a display.
		variables.put("DISPLAY", ":0");
		variables.putAll(environment);
		Process process = builder.start();
		try {
			process.getOutputStream().close();
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new IllegalStateException("does not end: " + command);
			}
			return new Result(process.exitValue(), text(out), text(err));
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
			Files.delete(out.toPath());
			Files.delete(err.toPath());
		}
	}

	/** Makes a script that can be run. */
	void script(String name, String text) throws IOException {
		Files.createDirectories(file(name).getParent());
		Files.writeString(file(name), "#!/usr/bin/env bash\n" + text + '\n');
		if (!file(name).toFile().setExecutable(true)) {
			throw new IOException(name);
		}
	}

	private static String text(File file) throws IOException {
		return new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8);
	}
}
