package org.portwright.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** NOTICE and the texts of licences in the update site. */
class SiteLicencesTest {

	private static final Path TEXTS = Host.REPOSITORY.resolve("releng/licences");

	@Test
	void featureHasThem() throws IOException {
		var expected = new TreeMap<String, Path>();
		expected.put("LICENSE", Host.REPOSITORY.resolve("LICENSE"));
		expected.put("NOTICE", Host.REPOSITORY.resolve("NOTICE"));
		try (var texts = Files.list(TEXTS)) {
			texts.forEach(text -> expected.put("licences/" + text.getFileName(), text));
		}
		assertHas(jar("features", "org.portwright.feature_"), expected);
	}

	@Test
	void bundleOfSlf4jHasItsText() throws IOException {
		assertHas(jar("plugins", "org.portwright.slf4j_"), Map.of("licences/slf4j.txt", TEXTS.resolve("slf4j.txt")));
	}

	/** A p2 repository keeps in its folder {@code binary} the files that it puts into the root of an Eclipse. */
	@Test
	void siteHasNothingForTheRootOfAnEclipse() {
		assertFalse(Files.exists(Host.SITE.resolve("binary")));
	}

	private static void assertHas(Path archive, Map<String, Path> expected) throws IOException {
		try (var jar = FileSystems.newFileSystem(archive)) {
			for (Map.Entry<String, Path> file : expected.entrySet()) {
				assertEquals(-1, Files.mismatch(file.getValue(), jar.getPath(file.getKey())), file.getKey());
			}
		}
	}

	private static Path jar(String folder, String name) throws IOException {
		try (var files = Files.list(Host.SITE.resolve(folder))) {
			return files.filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
		}
	}
}
