package org.portwright.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.portwright.model.ModelRoot;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * What people wait for in the window: opening a large file until its editor rests, and a keystroke in the filter field
 * of its numbers until the table rests. And for how long the window does not react at most after an opening, a
 * keystroke or a click, in an engagement of 200 orders, and after what is done with a tenant of 100,000 numbers, also
 * in what follows from it. One process does all runs; the first ones are not counted.
 */
@SuppressWarnings("nls")
final class WindowBenchmark implements Benchmark {

	private static final int NUMBERS = 10_000;
	private static final int ORDERS = 200;
	private static final int FEW = 5;

	/** What is done. */
	enum Deed {
		/** Opens the editor. */
		OPEN("open", false),
		/** Types into the filter field. */
		FILTER("filter", false),
		/** The longest pause when the editor is opened. */
		OPEN_PAUSE("open-pause", true),
		/** The longest pause after a key in a field. */
		KEY_PAUSE("key-pause", true),
		/** The longest pause after a click in the explorer. */
		CLICK_PAUSE("click-pause", true),
		/** The longest pause after a key in the filter field of the table. */
		FILTER_PAUSE("filter-pause", false),
		/** The longest pause after a move of the table's scroll bar. */
		SCROLL_PAUSE("scroll-pause", false),
		/** The longest pause after a key in the filter field of the explorer. */
		SEARCH_PAUSE("search-pause", false);

		private final String word;
		private final boolean manyOrders;

		Deed(String word, boolean manyOrders) {
			this.word = word;
			this.manyOrders = manyOrders;
		}
	}

	private final Deed deed;
	private final String extension;
	private final double aim;
	private final Deque<Double> times = new ArrayDeque<>();

	/**
	 * @param extension of the file that is opened, {@code tenant} or {@code porting}
	 * @param aim       in milliseconds
	 */
	WindowBenchmark(Deed deed, String extension, double aim) {
		this.deed = deed;
		this.extension = extension;
		this.aim = aim;
	}

	@Override
	public String name() {
		return deed.word + '-' + extension;
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
		ModelRoot content = "tenant".equals(extension) ? LargeTenant.create() : LargeOrder.create(NUMBERS);
		files.save(files.create(new ModelResourceSet(), engagement.resolve("large." + extension), content));
		for (int i = 1; deed.manyOrders && i < ORDERS; i++) {
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"),
					LargeOrder.create(FEW)));
		}
		new Window(folder, engagement, "large." + extension).run("large", warmUp() + runs(), deed.word)
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
