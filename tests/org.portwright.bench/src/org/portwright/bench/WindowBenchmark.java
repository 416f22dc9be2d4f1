package org.portwright.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What people wait for in the window, or for how long it does not react. One process does all runs; the first ones are
 * not counted.
 */
final class WindowBenchmark implements Benchmark {

	private final Scene scene;
	private final String word;
	private final double aim;
	private final Deque<Double> times = new ArrayDeque<>();

	/** The engagement in the window, and what is done there. */
	interface Scene {

		/** What is done, as the probe in the window names it. */
		String work();

		/** What the names of its benchmarks end with. */
		String name();

		/** The file that is opened, by its name in the engagement. */
		String file();

		/** Makes the files of the engagement. */
		void make(Path engagement) throws Exception;
	}

	/**
	 * @param word what is measured, as the probe in the window names it
	 * @param aim  in milliseconds
	 */
	WindowBenchmark(String word, Scene scene, double aim) {
		this.word = word;
		this.scene = scene;
		this.aim = aim;
	}

	@Override
	public String name() {
		return word + '-' + scene.name();
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
		scene.make(engagement);
		new Window(folder, engagement, scene.file()).run(scene.work(), warmUp() + runs(), word).forEach(times::add);
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
