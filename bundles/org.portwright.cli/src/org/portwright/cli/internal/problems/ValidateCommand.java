package org.portwright.cli.internal.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.portwright.cli.internal.call.Candidates;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.Json;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.fixes.FileProblems;
import org.portwright.workspace.fixes.Validate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks files by the rule catalogue. */
@Command
public final class ValidateCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*")
	private List<Path> files = new ArrayList<>();

	@Option(names = "--profile", paramLabel = "NAME", completionCandidates = Profiles.class)
	private @Nullable String profile;

	@Option(names = "--all")
	private boolean all;

	public ValidateCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/** The rule profiles that come with Portwright. */
	public static final class Profiles extends Candidates {

		Profiles() {
			super(RuleProfiles::names);
		}
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, profile);
		List<FileProblems> found = settings.runner().run(new Validate(session.model(), session.problems(), files));
		session.complainOfOthers(console, files);
		var report = new ProblemReport(console, found, all);
		if (settings.json()) {
			Json.print(console.out(), report.answers());
		} else {
			report.print();
		}
		return report.exitCode();
	}
}
