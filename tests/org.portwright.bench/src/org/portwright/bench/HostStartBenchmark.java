package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an Eclipse pays for having Portwright installed and not using it: from its start to a window that can be used,
 * against the same bare Eclipse as it was before. Both have run before. None of our classes is loaded, which the tests
 * of the trains hold; what is left to pay for is that the platform knows 29 bundles more and what they contribute.
 */
final class HostStartBenchmark implements Benchmark {

	private final StartFigure figure;
	private List<String> with = List.of();
	private List<String> without = List.of();

	HostStartBenchmark(StartFigure figure) {
		this.figure = figure;
	}

	@Override
	public String name() {
		return figure.named("host-start"); //$NON-NLS-1$
	}

	@Override
	public double aim() {
		return 1.05;
	}

	/** The first start of each writes caches and the state of the window, the second reads them for the first time. */
	@Override
	public int warmUp() {
		return 2;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		HostEclipse bare = HostEclipse.in(folder.resolve("without")); //$NON-NLS-1$
		bare.watch();
		without = bare.command();
		HostEclipse installed = HostEclipse.in(folder.resolve("with")); //$NON-NLS-1$
		installed.install();
		installed.watch();
		with = installed.command();
	}

	@Override
	public void subject() throws Exception {
		subjectTime();
	}

	@Override
	public void baseline() throws Exception {
		baselineTime();
	}

	@Override
	public double subjectTime() throws Exception {
		return figure.measure(with, Map.of());
	}

	@Override
	public double baselineTime() throws Exception {
		return figure.measure(without, Map.of());
	}
}
