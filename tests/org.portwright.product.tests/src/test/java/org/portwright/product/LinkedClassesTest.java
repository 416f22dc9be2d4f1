package org.portwright.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;

/**
 * The bundles of the product go together: what a class names in a package that the product has, it has, too. Versions
 * that resolve say nothing of it, and a class that is missing shows when somebody presses the key that needs it.
 */
class LinkedClassesTest {

	private final Set<String> classes = new HashSet<>();
	/** The classes that are named, with one that names each. */
	private final Map<String, String> named = new HashMap<>();

	@Test
	void noClassNamesOneThatIsMissing() throws Exception {
		try (var plugins = Files.list(Shell.product().resolve("plugins"))) {
			for (Path plugin : plugins.filter(path -> path.toString().endsWith(".jar")).toList()) {
				read(plugin);
			}
		}
		assertTrue(classes.size() > 10_000, classes.size() + " classes");
		Set<String> packages = new HashSet<>();
		classes.forEach(name -> packages.add(folder(name)));
		Set<String> missing = new TreeSet<>();
		named.forEach((name, by) -> {
			if (name.contains("/") && packages.contains(folder(name)) && !classes.contains(name)) {
				missing.add(name + ", named by " + by);
			}
		});
		assertEquals(Set.of(), missing);
	}

	private void read(Path plugin) throws IOException {
		try (var jar = new ZipFile(plugin.toFile())) {
			List<? extends ZipEntry> files = jar.stream().filter(file -> file.getName().endsWith(".class"))
					.filter(file -> !file.getName().startsWith("META-INF/")).toList();
			for (ZipEntry file : files) {
				String name = file.getName().replaceFirst("\\.class$", "");
				classes.add(name);
				try (InputStream in = jar.getInputStream(file)) {
					ClassRefs.of(in).forEach(other -> named.put(other, name + " in " + plugin.getFileName()));
				} catch (IOException e) {
					throw new UncheckedIOException(plugin + "!" + name, e);
				}
			}
		}
	}

	private static String folder(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('/')));
	}
}
