package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * Checking 1,000 orders, each in an engagement of its own, at once, against one load of the same files by EMF alone in
 * this process, which runs already. Checked in this process too, or by a call of the command line from the start of the
 * launcher script to its end.
 */
@SuppressWarnings("nls")
final class ValidateBenchmark implements Benchmark {

	private static final int ENGAGEMENTS = 1000;

	private final boolean call;
	private Engagements engagements = new Engagements(List.of());

	/** @param call whether to call the command line */
	ValidateBenchmark(boolean call) {
		this.call = call;
	}

	@Override
	public String name() {
		return call ? "validateCall" : "validate";
	}

	@Override
	public double aim() {
		return call ? 8 : 3;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		engagements = Engagements.make(folder, ENGAGEMENTS);
	}

	@Override
	public void subject() throws Exception {
		if (call) {
			Running.start(engagements.validate(), Engagements.ENVIRONMENT);
			return;
		}
		engagements.check();
	}

	@Override
	public void baseline() {
		engagements.load();
	}
}
