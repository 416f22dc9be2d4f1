package org.portwright.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completes calls in PowerShell, for which the parser has no script. The script proposes commands and options with
 * their help, and words where there are some to choose from; where it proposes nothing PowerShell completes file names.
 */
@SuppressWarnings("nls")
final class PowerShellCompletion {

	/** The script, with the name of the command line and two tables of its model to fill in. */
	private static final String SCRIPT = "completion.ps1";

	private final StringBuilder words = new StringBuilder();
	private final StringBuilder values = new StringBuilder();

	private PowerShellCompletion(CommandSpec root) {
		add(root);
	}

	/** Gives the script for a command line with all its commands. */
	static String script(CommandLine line) {
		var model = new PowerShellCompletion(line.getCommandSpec());
		return text().replace("@NAME@", line.getCommandName()).replace("@WORDS@", model.words)
				.replace("@VALUES@", model.values);
	}

	private static String text() {
		try (InputStream in = Objects.requireNonNull(PowerShellCompletion.class.getResourceAsStream(SCRIPT))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void add(CommandSpec command) {
		String name = command.qualifiedName();
		List<String> proposed = new ArrayList<>();
		command.subcommands().forEach((word, line) -> proposed
				.add(explained(word, line.getCommandSpec().usageMessage().header())));
		for (OptionSpec option : command.options()) {
			proposed.add(explained(option.longestName(), option.description()));
			if (option.arity().max() > 0) {
				entry(values, name + ' ' + option.longestName(), candidates(option));
			}
		}
		entry(words, name, proposed);
		command.positionalParameters().stream().map(PowerShellCompletion::candidates)
				.filter(candidates -> !candidates.isEmpty()).findFirst()
				.ifPresent(candidates -> entry(values, name, candidates));
		command.subcommands().values().forEach(line -> add(line.getCommandSpec()));
	}

	private static List<String> candidates(ArgSpec argument) {
		Iterable<String> candidates = argument.completionCandidates();
		return candidates == null ? List.of() : StreamSupport.stream(candidates.spliterator(), false).toList();
	}

	private static String explained(String word, String... text) {
		return word + '\t' + String.join(" ", text).replaceAll("%n|\\s+", " ").strip();
	}

	private static void entry(StringBuilder table, String key, Collection<String> list) {
		table.append("        ").append(quoted(key)).append(" = @(")
				.append(list.stream().map(PowerShellCompletion::quoted).collect(Collectors.joining(", ")))
				.append(")\n");
	}

	/** PowerShell takes the typographic apostrophes for plain ones. */
	private static String quoted(String text) {
		return '\'' + text.replaceAll("['\u2018\u2019\u201A\u201B]", "$0$0") + '\'';
	}
}
