package org.portwright.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * One order is edited in an engagement of 200 orders of 999 numbers each, all of them in the model and in groups of the
 * same numbers, so that a number concerns others. What is measured is for how long the window does not react at most,
 * and how long after a change the problems of the order are there: after a key in a field, after another number, and
 * while one number after the other is typed. One process does all runs; the first ones are not counted.
 */
@SuppressWarnings("nls")
final class EngagementBenchmark implements Benchmark {

	private static final int ORDERS = 200;
	private static final int NUMBERS = 999;

	private static final int GROUPS = 20;

	private final String word;
	private final double aim;
	private final Deque<Double> times = new ArrayDeque<>();

	/**
	 * @param word what is measured, as the probe in the window names it
	 * @param aim  in milliseconds
	 */
	EngagementBenchmark(String word, double aim) {
		this.word = word;
		this.aim = aim;
	}

	@Override
	public String name() {
		return word + "-engagement";
	}

	@Override
	public double aim() {
		return aim;
	}

	@Override
	public int warmUp() {
		return 3;
	}

	@Override
	public int runs() {
		return 9;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		Path engagement = Window.engagement(folder);
		ModelFiles files = ModelFiles.headless();
		for (int i = 0; i < ORDERS; i++) {
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"),
					LargeOrder.create(NUMBERS, i % GROUPS)));
		}
		new Window(folder, engagement, "order100.porting").run("engagement", warmUp() + runs(), word)
				.forEach(times::add);
	}

	@Override
	public double subjectTime() {
		return times.remove();
	}

	@Override
	public void subject() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void baseline() {
		throw new UnsupportedOperationException();
	}
}
