package org.portwright.ui.internal.seeded;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.portwright.workbench.testing.MicrosoftStandIn;

/**
 * Runs of random steps, which fail with the fewest steps that are found to fail as well. The environment may name other
 * steps: PORTWRIGHT_SEED and PORTWRIGHT_STEPS how many of which seed, PORTWRIGHT_REPLAY the steps themselves, as a
 * failure prints them.
 */
@SuppressWarnings("nls")
final class SeededRuns {

	/** How long a failing run is tried with fewer steps. */
	private static final Duration SHRINKING = Duration.ofSeconds(60);
	/** Opens all files. */
	private static final List<SeededStep> OPENING = IntStream.range(0, 5)
			.mapToObj(file -> new SeededStep(SeededStep.Kind.OPEN, file, 0, 1)).toList();

	private final SeededStep.Mix mix;
	private final Optional<MicrosoftStandIn> microsoft;

	/** @param microsoft what tenants are synced from; empty for a mix without syncs */
	SeededRuns(SeededStep.Mix mix, Optional<MicrosoftStandIn> microsoft) {
		this.mix = mix;
		this.microsoft = microsoft;
		PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
	}

	/** Does the steps of a seed, unless the environment names others. */
	void check(String usualSeed, String usualSteps) throws Exception {
		String replay = System.getenv("PORTWRIGHT_REPLAY");
		if (replay != null) {
			check("replay", SeededStep.parse(replay));
			return;
		}
		int steps = Integer.parseInt(variable("PORTWRIGHT_STEPS", usualSteps));
		for (String seed : variable("PORTWRIGHT_SEED", usualSeed).split(",")) {
			check("seed " + seed, SeededStep.of(Long.parseLong(seed), steps, mix));
		}
	}

	/** Does steps, and fails if something is wrong after one of them. */
	void check(String name, List<SeededStep> steps) throws Exception {
		Optional<SeededRun.Failure> failure = run(steps, Duration.ofSeconds(5));
		if (failure.isPresent()) {
			List<SeededStep> until = steps.subList(0, Math.min(failure.get().step() + 1, steps.size()));
			fail(name + ", after step " + failure.get().step() + ": " + failure.get().wrong() + '\n'
					+ String.join("\n", failure.get().trace())
					+ "\nfewer steps that fail: " + shrunk(until));
		}
	}

	private static String variable(String name, String otherwise) {
		return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
	}

	private Optional<SeededRun.Failure> run(List<SeededStep> steps, Duration patience) throws Exception {
		try (var run = new SeededRun(patience, microsoft)) {
			return run.run(steps);
		}
	}

	/** Leaves out what is not needed for a failure: the beginning first, then parts, at last single steps. */
	private String shrunk(List<SeededStep> steps) throws Exception {
		long end = System.nanoTime() + SHRINKING.toNanos();
		var needed = new Shrunk(steps, "");
		for (int last = 8; last < steps.size() && needed.steps().size() == steps.size(); last *= 2) {
			List<SeededStep> begun = new ArrayList<>(OPENING);
			begun.addAll(steps.subList(steps.size() - last, steps.size()));
			needed = orFewer(needed, begun);
		}
		for (int size = needed.steps().size() / 2; size > 0; size = size / 2) {
			for (int from = 0; from < needed.steps().size() && System.nanoTime() < end;) {
				List<SeededStep> fewer = new ArrayList<>(needed.steps());
				fewer.subList(from, Math.min(from + size, fewer.size())).clear();
				Shrunk tried = orFewer(needed, fewer);
				from += tried == needed ? size : 0;
				needed = tried;
			}
		}
		return needed.steps().stream().map(SeededStep::toString).collect(Collectors.joining(",")) + '\n'
				+ needed.wrong();
	}

	/** Steps that fail, and what was wrong. */
	private record Shrunk(List<SeededStep> steps, String wrong) {
	}

	/** Returns fewer steps if they fail, too. */
	private Shrunk orFewer(Shrunk known, List<SeededStep> fewer) throws Exception {
		return run(fewer, Duration.ofSeconds(1))
				.map(failure -> new Shrunk(fewer.subList(0, Math.min(failure.step() + 1, fewer.size())),
						failure.wrong().toString()))
				.orElse(known);
	}
}
