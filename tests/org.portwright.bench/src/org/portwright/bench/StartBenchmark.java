package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * From the start script to a window that can be used, with an engagement in the workspace, against a bare workbench of
 * the same platform bundles with an empty window, started as Equinox starts it. Both have run before. A bundle that
 * only the benchmark adds to both tells when the event loop has come to rest.
 */
@SuppressWarnings("nls")
final class StartBenchmark implements Benchmark {

	private final StartFigure figure;
	private final Product product = new Product();
	private Path home = Path.of("");
	private Path workspace = Path.of("");
	private List<String> bare = List.of();

	StartBenchmark(StartFigure figure) {
		this.figure = figure;
	}

	@Override
	public String name() {
		return figure.named("start");
	}

	@Override
	public double aim() {
		return 1;
	}

	@Override
	public int warmUp() {
		return 1;
	}

	/** A start takes seconds. */
	@Override
	public int runs() {
		return 7;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		Path window = Path.of(System.getProperty("portwright.window"));
		home = folder.resolve("home");
		workspace = folder.resolve("workspace");
		// The script's own place for settings; see assembly/portwright.
		Path settings = home.resolve("portwright/window/" + product.folder().toString().replace('/', '_'));
		product.configure(settings, window);
		Path bareSettings = folder.resolve("bare");
		product.configure(bareSettings, entry -> !entry.startsWith("org.portwright."), window);
		bare = List.of(Product.java(), "-Xshare:auto", "-XX:+UseG1GC", "-jar", product.launcher(), "-nosplash",
				"-product",
				"org.portwright.bench.window.bareProduct", "-configuration", bareSettings.toString(), "-data",
				folder.resolve("bare-workspace").toString());
		Path engagement = folder.resolve("Contoso moves to Teams");
		new FolderTree(product.folder().resolve("examples/Contoso moves to Teams")).copyTo(engagement);
		Running.start(product.engagement(settings, workspace, engagement), Map.of());
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
		return run(List.of(product.script().toString()));
	}

	@Override
	public double baselineTime() throws Exception {
		return run(bare);
	}

	private double run(List<String> command) throws IOException, InterruptedException {
		return figure.measure(command,
				Map.of("XDG_CACHE_HOME", home.toString(), "PORTWRIGHT_WORKSPACE", workspace.toString()));
	}
}
