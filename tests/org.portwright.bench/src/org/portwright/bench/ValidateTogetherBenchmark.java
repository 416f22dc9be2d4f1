package org.portwright.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checking the 1,000 orders of one engagement against checking 1,000 orders, each in an engagement of its own. Both in
 * this process, which runs already, or both by a call of the command line from the start of the launcher script to its
 * end.
 */
@SuppressWarnings("nls")
final class ValidateTogetherBenchmark implements Benchmark {

	private static final int ORDERS = 1000;
	/** A call takes seconds. */
	private static final int CALLS = 9;
	/** Exit code of a check that found errors, which orders of the same numbers have. */
	private static final int PROBLEMS_FOUND = 1;

	private final boolean shared;
	private final boolean call;
	private Engagements together = new Engagements(List.of());
	private Engagements apart = new Engagements(List.of());

	/**
	 * @param shared whether all orders of the one engagement have the same numbers and the same losing account
	 * @param call   whether to call the command line
	 */
	ValidateTogetherBenchmark(boolean shared, boolean call) {
		this.shared = shared;
		this.call = call;
	}

	@Override
	public String name() {
		return (shared ? "validateShared" : "validateTogether") + (call ? "Call" : "");
	}

	@Override
	public double aim() {
		return 1.5;
	}

	@Override
	public int warmUp() {
		return call ? 1 : Benchmark.super.warmUp();
	}

	@Override
	public int runs() {
		return call ? CALLS : Benchmark.super.runs();
	}

	@Override
	public void prepare(Path folder) throws Exception {
		together = Engagements.together(Files.createDirectory(folder.resolve("one")), ORDERS, shared);
		apart = Engagements.make(Files.createDirectory(folder.resolve("many")), ORDERS);
	}

	@Override
	public void subject() throws Exception {
		check(together);
	}

	@Override
	public void baseline() throws Exception {
		check(apart);
	}

	private void check(Engagements engagements) throws Exception {
		if (call) {
			Running.start(engagements.validate(), Engagements.ENVIRONMENT, PROBLEMS_FOUND);
		} else {
			engagements.check();
		}
	}
}
