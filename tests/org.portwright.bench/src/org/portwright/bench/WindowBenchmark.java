package org.portwright.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portwright.model.ModelFactory;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.paths.Blank;
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
	private static final String ENGAGEMENT = "Contoso moves to Teams";

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
		var product = new Product();
		Path engagement = Files.createDirectories(folder.resolve(ENGAGEMENT));
		Files.copy(product.folder().resolve("examples").resolve(ENGAGEMENT).resolve(".project"),
				engagement.resolve(".project"));
		ModelFiles files = ModelFiles.headless();
		ModelRoot content = "tenant".equals(extension) ? LargeTenant.create() : order(NUMBERS);
		files.save(files.create(new ModelResourceSet(), engagement.resolve("large." + extension), content));
		for (int i = 1; deed.manyOrders && i < ORDERS; i++) {
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"), order(FEW)));
		}
		Path settings = folder.resolve("settings");
		Path workspace = folder.resolve("workspace");
		product.configure(settings, Path.of(System.getProperty("portwright.window")));
		Running.start(product.engagement(settings, workspace, engagement), Map.of());
		String line = "portwright.bench." + deed.word + ' ';
		Stream<String> lines = Running.start(List.of(Product.java(), "-XX:+UseG1GC",
				"-Dportwright.bench.file=/" + ENGAGEMENT + "/large." + extension,
				"-Dportwright.bench.runs=" + (warmUp() + runs()), "-jar", product.launcher(), "-nosplash",
				"-configuration", settings.toString(), "-data", workspace.toString()), Map.of()).stream();
		lines.filter(text -> text.startsWith(line)).map(text -> Double.valueOf(text.substring(line.length())))
				.forEach(times::add);
	}

	private static PortOrder order(int numbers) {
		PortOrder order = Blank.order();
		for (int i = 0; i < numbers; i++) {
			PortedNumbers entry = ModelFactory.eINSTANCE.createPortedNumbers();
			entry.setFirst(String.format("+4420794%05d", 2 * i));
			entry.setId(entry.getFirst());
			order.getNumbers().add(entry);
		}
		return order;
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
