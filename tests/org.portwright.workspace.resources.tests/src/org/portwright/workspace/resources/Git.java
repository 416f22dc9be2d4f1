package org.portwright.workspace.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The command {@code git} in a folder, as a colleague has it who never configured it. */
@SuppressWarnings("nls")
final class Git {

	private final Path folder;

	Git(Path folder) {
		this.folder = folder;
	}

	/** Where it runs. */
	Path folder() {
		return folder;
	}

	/** Skips a test on a machine without Git. */
	static void assumeThere() throws Exception {
		boolean there;
		try {
			there = new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "there is no git");
	}

	/** Runs a command, which must succeed. */
	void run(String... words) throws Exception {
		run(0, words);
	}

	/** Runs a command, which must end with that code. */
	void run(int code, String... words) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Kim Young", "-c",
				"user.email=kim@contoso.example", "-c", "core.autocrlf=false", "-c", "init.defaultBranch=main"));
		command.addAll(List.of(words));
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> name.startsWith("GIT_"));
		environment.putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1", "GIT_EDITOR", "true",
				"GIT_TERMINAL_PROMPT", "0", "LC_ALL", "C"));
		Process process = builder.start();
		process.getOutputStream().close();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(code, process.waitFor(), String.join(" ", words) + ": " + said);
	}

	/** Writes one text instead of another one into a file of the folder, as an editor of text does. */
	void edit(String file, String from, String to) throws IOException {
		Path path = folder.resolve(file);
		String content = Files.readString(path);
		assertEquals(2, content.split(Pattern.quote(from), -1).length, content);
		Files.writeString(path, content.replace(from, to));
	}

	/** Commits everything there is. */
	void commit(String message) throws Exception {
		run("add", "--all");
		run("commit", "--quiet", "--message", message);
	}
}
