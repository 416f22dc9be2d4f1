package org.portwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.porting.checks.RuleTable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What shells propose: Bash is asked, the script for PowerShell is read, as it is on few machines. */
@SuppressWarnings("nls")
class CompletionTest {

	private final CommandLineFolder folder;
	private final Path path;

	CompletionTest(@TempDir Path path) {
		this.path = path;
		folder = new CommandLineFolder(path);
	}

	private String script(String shell) {
		var printed = folder.call("completion", shell);
		assertEquals(0, printed.exitCode(), printed.err());
		assertEquals("", printed.err());
		return printed.out();
	}

	/** Gives what Bash proposes for the last word of a call. */
	private Set<String> proposed(String... words) throws Exception {
		Path script = Files.writeString(folder.file("completion.bash"), script("bash"));
		var asking = new StringBuilder("source '").append(script).append("'\nCOMP_WORDS=(portwright");
		for (String word : words) {
			asking.append(" '").append(word).append('\'');
		}
		asking.append(")\nCOMP_CWORD=").append(words.length).append("\nCOMP_LINE=\"${COMP_WORDS[*]}\"\n")
				.append("COMP_POINT=${#COMP_LINE}\n$(complete -p portwright | sed 's/.*-F \\([^ ]*\\).*/\\1/') 2>errors\n")
				.append("printf '%s\\n' \"${COMPREPLY[@]}\"\n");
		Process bash = new ProcessBuilder("bash", "--noprofile", "--norc", "-c", asking.toString())
				.directory(path.toFile()).redirectErrorStream(true).start();
		String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(bash.waitFor(20, TimeUnit.SECONDS), "bash waits");
		Set<String> proposed = new TreeSet<>();
		answer.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(proposed::add);
		return proposed;
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void bashProposesCommandsOptionsWordsAndFiles() throws Exception {
		assertEquals(Set.of("validate"), proposed("val"));
		assertTrue(proposed("").containsAll(List.of("new", "numbers", "set", "validate", "fix", "export", "sync",
				"completion")), () -> "commands");
		assertEquals(Set.of("order"), proposed("new", "o"));
		assertTrue(proposed("validate", "--").containsAll(List.of("--all", "--profile", "--json", "--today", "--help")),
				"options");
		assertEquals(Set.of("uk-teams", "uk-skype-2018"), proposed("validate", "--profile", ""));
		assertEquals(Set.of("auto", "global", "usgov", "china"), proposed("lookup", "--cloud", ""));
		assertEquals(RuleTable.codes(), proposed("fix", "--code", ""));
		assertEquals(Set.of("bash", "zsh", "powershell"), proposed("completion", ""));
		Set<String> documents = proposed("export", "--");
		for (OrderDocument document : OrderDocuments.all()) {
			assertTrue(documents.contains("--" + document.id()), documents.toString());
		}
		Files.writeString(folder.file("london.porting"), "");
		assertTrue(proposed("export", "lon").contains("london.porting"), "files");
		assertTrue(proposed("export", "--pdf", "lon").contains("london.porting"), "files of options");
	}

	@Test
	void theZShellTakesTheScriptOfBash() {
		String script = script("zsh");
		assertEquals(script("bash"), script);
		assertTrue(script.contains("ZSH_VERSION") && script.contains("bashcompinit"), script);
	}

	@Test
	void powerShellHasEveryCommandAndOptionAndItsStringsEnd() {
		String script = script("powershell");
		List<String> expected = new ArrayList<>();
		collect(new CommandTree(new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
				OutputStream.nullOutputStream()), name -> null, new Interruption()).all()
				.getCommandSpec(), expected);
		assertTrue(expected.size() > 20, expected.toString());
		for (String word : expected) {
			assertTrue(script.contains('\'' + word + '\t'), () -> word + " is not in " + script);
		}
		assertTrue(script.contains("'portwright validate --profile' = @('uk-teams', 'uk-skype-2018')"), script);
		assertTrue(script.contains("'portwright export --pdf' = @()"), script);
		assertTrue(script.contains("'portwright completion' = @('bash', 'zsh', 'powershell')"), script);
		assertTrue(script.contains("Register-ArgumentCompleter -Native -CommandName 'portwright'"), script);
		// Without its strings, what is left is balanced.
		String code = Pattern.compile("'(?:[^'\n]|'')*'|\"[^\"\n]*\"|#.*").matcher(script).replaceAll("");
		assertFalse(code.contains("'") || code.contains("\""), code);
		for (String pair : new String[] { "()", "{}", "[]" }) {
			assertEquals(code.chars().filter(c -> c == pair.charAt(0)).count(),
					code.chars().filter(c -> c == pair.charAt(1)).count(), pair);
		}
	}

	private static void collect(CommandSpec command, List<String> words) {
		command.options().forEach(option -> words.add(option.longestName()));
		for (CommandLine line : command.subcommands().values()) {
			words.add(line.getCommandName());
			collect(line.getCommandSpec(), words);
		}
	}

	@ParameterizedTest
	@CsvSource({ "completion fish, 'bash, zsh, powershell'", "completion, SHELL" })
	void anotherShellIsRefused(String call, String explanation) {
		var result = folder.call(call.split(" "));
		assertEquals(2, result.exitCode());
		assertTrue(result.err().contains(explanation), result.err());
	}
}
