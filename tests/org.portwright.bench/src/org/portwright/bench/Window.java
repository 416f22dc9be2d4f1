package org.portwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The product's window with an engagement in it, in a process of its own.
 *
 * @param folder     where it keeps its workspace and settings
 * @param engagement the folder of the engagement
 * @param file       the file that is opened, by its name in the engagement
 */
@SuppressWarnings("nls")
record Window(Path folder, Path engagement, String file) {

	private static final String ENGAGEMENT = "Contoso moves to Teams";

	/** Makes the folder of an engagement that has no files yet. */
	static Path engagement(Path folder) throws IOException {
		Path engagement = Files.createDirectories(folder.resolve(ENGAGEMENT));
		Files.copy(new Product().folder().resolve("examples").resolve(ENGAGEMENT).resolve(".project"),
				engagement.resolve(".project"));
		return engagement;
	}

	/**
	 * Does work in it.
	 *
	 * @param work what the probe in it is to do
	 * @param runs how often
	 * @param word what is measured
	 * @return the times in milliseconds
	 */
	List<Double> run(String work, int runs, String word) throws IOException, InterruptedException {
		var product = new Product();
		Path settings = folder.resolve("settings");
		Path workspace = folder.resolve("workspace");
		product.configure(settings, Path.of(System.getProperty("portwright.window")));
		Running.start(product.engagement(settings, workspace, engagement), Map.of());
		String line = "portwright.bench." + word + ' ';
		return Running.start(List.of(Product.java(), "-XX:+UseG1GC", "-Dportwright.bench.work=" + work,
				"-Dportwright.bench.file=/" + ENGAGEMENT + '/' + file, "-Dportwright.bench.runs=" + runs, "-jar",
				product.launcher(), "-nosplash", "-configuration", settings.toString(), "-data",
				workspace.toString()), Map.of()).stream().filter(text -> text.startsWith(line))
				.map(text -> Double.valueOf(text.substring(line.length()))).toList();
	}
}
