package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code portwright validate} of one order against {@code portwright --help}, each from the start of the launcher
 * script to its end.
 */
@SuppressWarnings("nls")
final class ValidateOneBenchmark implements Benchmark {

	private Engagements engagements = new Engagements(List.of());

	@Override
	public String name() {
		return "validateOne";
	}

	@Override
	public double aim() {
		return 3;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		engagements = Engagements.make(folder, 1);
	}

	@Override
	public void subject() throws Exception {
		Running.start(engagements.validate(), Engagements.ENVIRONMENT);
	}

	@Override
	public void baseline() throws Exception {
		Running.start(List.of(new Product().script().toString(), "--help"), Map.of());
	}
}
