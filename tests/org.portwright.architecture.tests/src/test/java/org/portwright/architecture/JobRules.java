package org.portwright.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;

/** Work in the background goes through the runners; who makes a job or a thread all the same stands here, and why. */
final class JobRules {

	/** How many other places there may be. */
	static final int MOST = 12;

	private static final String RUNNER = "workspace/resources/work/WorkJob.java";
	private static final String BASE = "workspace/resources/reading/EngagementJob.java";
	private static final Map<String, String> OTHERS = Map.ofEntries(
			Map.entry("workspace/resources/reading/ReadingFiles.java",
					"reads bytes; whoever asks for the same file joins"),
			Map.entry("workspace/resources/LiveMarkers.java", "gathers what is to be written over all files"),
			Map.entry("workspace/resources/recovery/JournalJob.java", "writes copies in the order asked for"),
			Map.entry("workspace/resources/recovery/EditJournal.java", "a timer, put off by each edit"),
			Map.entry("ui/internal/saving/SaveJob.java", "writes bytes; the platform asks for its progress"),
			Map.entry("ui/wizards/BackgroundFinish.java",
					"a wizard runs a sequence on a thread of its own, with progress"),
			Map.entry("app/internal/workspace/FolderWait.java",
					"waits before there is a workspace, with a way to cancel"),
			Map.entry("app/internal/support/SupportClipboard.java",
					"the platform's own busy cursor while what support needs is gathered"),
			Map.entry("app/internal/workspace/WorkspaceKeeper.java", "refreshes the workspace; it knows no model"),
			Map.entry("workspace/resources/MachineDay.java", "a timer that looks whether the day is over"),
			Map.entry("network/secrets/DaemonThread.java", "MSAL4J and keyrings hang, and are not waited for"),
			Map.entry("cli/internal/console/Interruption.java",
					"the hook of Java for Ctrl-C, a thread by its contract"));

	private static final Pattern JOB = Pattern
			.compile("\\bextends\\s+\\w*Job\\b|\\bnew\\s+\\w*Job(?:<[^>]*>)?\\s*\\([^)]*\\)\\s*\\{"
					+ "|\\bnew\\s+(?:Workspace|UI)?Job\\(|\\bJob\\s*\\.\\s*create|\\bnew\\s+Thread\\(|\\bThread\\s*\\.\\s*(?:ofVirtual|ofPlatform|startVirtual)"
					+ "|\\bExecutors\\b|\\bForkJoinPool\\b|\\bnew\\s+Timer\\(|\\bdelayedExecutor\\(|\\.run\\(\\s*true\\s*,|\\bbusyCursorWhile\\(|\\.(?:supply|run)Async\\(|\\bparallel(?:Stream)?\\(\\)");

	private JobRules() {
	}

	/** Findings in the source text of a file. */
	static List<String> findings(String file, String source) {
		boolean makes = JOB.matcher(JavaSource.of(source).code()).find();
		boolean listed = file.endsWith(RUNNER) || file.endsWith(BASE)
				|| OTHERS.keySet().stream().anyMatch(other -> file.endsWith('/' + other));
		return makes && !listed
				? List.of(
						file + " makes a job or a thread; give work to the WorkRunner, which tells, cancels and drops")
				: List.of();
	}

	/** Findings about the list: it is short, and each of it is there and makes a job. */
	static List<String> findings(Map<String, String> sources) {
		var findings = new ArrayList<String>();
		if (OTHERS.size() > MOST) {
			findings.add(OTHERS.size() + " places make jobs beside the runner; at most " + MOST + " may");
		}
		for (Entry<String, String> other : OTHERS.entrySet()) {
			if (sources.entrySet().stream().noneMatch(source -> source.getKey().endsWith('/' + other.getKey())
					&& JOB.matcher(JavaSource.of(source.getValue()).code()).find())) {
				findings.add(other.getKey() + " makes no job any more; take it off the list");
			}
		}
		return findings;
	}
}
