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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.workbench.testing.ActiveWindow;

/**
 * Random steps over three orders and two tenants: after each the model, the pages and the disk agree, and undoing all
 * gives the bytes of the beginning. The environment may name other steps: PORTWRIGHT_SEED and PORTWRIGHT_STEPS how many
 * of which seed, PORTWRIGHT_REPLAY the steps themselves, as a failure prints them.
 */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class SeededRunTest {

	private static final String SEED = "36";
	private static final String STEPS = "300";
	/** How long a failing run is tried with fewer steps. */
	private static final Duration SHRINKING = Duration.ofSeconds(60);
	/** Opens all files. */
	private static final List<SeededStep> OPENING = IntStream.range(0, 5)
			.mapToObj(file -> new SeededStep(SeededStep.Kind.OPEN, file, 0, 1)).toList();

	@Test
	void theModelThePagesAndTheDiskAgree() throws Exception {
		PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.PROMPT_WHEN_SAVEABLE_STILL_OPEN, false);
		String replay = System.getenv("PORTWRIGHT_REPLAY");
		if (replay != null) {
			check("replay", SeededStep.parse(replay));
			return;
		}
		for (String seed : variable("PORTWRIGHT_SEED", SEED).split(",")) {
			check("seed " + seed,
					SeededStep.of(Long.parseLong(seed), Integer.parseInt(variable("PORTWRIGHT_STEPS", STEPS))));
		}
	}

	private static void check(String name, List<SeededStep> steps) throws Exception {
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

	private static Optional<SeededRun.Failure> run(List<SeededStep> steps, Duration patience) throws Exception {
		try (var run = new SeededRun(patience)) {
			return run.run(steps);
		}
	}

	/** Leaves out what is not needed for a failure: the beginning first, then parts, at last single steps. */
	private static String shrunk(List<SeededStep> steps) throws Exception {
		long end = System.nanoTime() + SHRINKING.toNanos();
		var needed = new Shrunk(steps, "");
		for (int last = 8; last < steps.size() && needed.steps().size() == steps.size(); last *= 2) {
			List<SeededStep> begun = new ArrayList<>(OPENING);
			begun.addAll(steps.subList(steps.size() - last, steps.size()));
			needed = needed.orFewer(begun);
		}
		for (int size = needed.steps().size() / 2; size > 0; size = size / 2) {
			for (int from = 0; from < needed.steps().size() && System.nanoTime() < end;) {
				List<SeededStep> fewer = new ArrayList<>(needed.steps());
				fewer.subList(from, Math.min(from + size, fewer.size())).clear();
				Shrunk tried = needed.orFewer(fewer);
				from += tried == needed ? size : 0;
				needed = tried;
			}
		}
		return needed.steps().stream().map(SeededStep::toString).collect(Collectors.joining(",")) + '\n'
				+ needed.wrong();
	}

	/** Steps that fail. */
	private record Shrunk(List<SeededStep> steps, String wrong) {

		/** Gives these, or fewer steps if they fail, too. */
		Shrunk orFewer(List<SeededStep> fewer) throws Exception {
			return run(fewer, Duration.ofSeconds(1))
					.map(failure -> new Shrunk(fewer.subList(0, Math.min(failure.step() + 1, fewer.size())),
							failure.wrong().toString()))
					.orElse(this);
		}
	}
}
