package org.portwright.host;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A site of the same content with a later version: what is ours has {@value #NEXT} for the time at which it was built,
 * in names, manifests and indexes. To build all of it once more would give nothing else.
 */
final class NextSite {

	private static final String NEXT = "next";
	/** The first of our files, and before and behind the time in its name. */
	private static final String FEATURE = "org.portwright.feature_0.1.0.";
	private static final String JAR = ".jar";

	private final Path site;
	private final String built;

	private NextSite(Path site, String built) {
		this.site = site;
		this.built = built;
	}

	/** Makes one from another. */
	static void make(Path from, Path site) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, site.resolve(from.relativize(file).toString()));
			}
		}
		try (var features = Files.newDirectoryStream(site.resolve("features"), FEATURE + '*' + JAR)) {
			String feature = features.iterator().next().getFileName().toString();
			new NextSite(site, feature.substring(FEATURE.length(), feature.length() - JAR.length())).renew();
		}
	}

	private void renew() throws IOException {
		for (String folder : List.of("features", "plugins")) {
			try (var files = Files.newDirectoryStream(site.resolve(folder), "*." + built + JAR)) {
				for (Path file : files) {
					renew(file, "META-INF/MANIFEST.MF", "feature.xml");
					Files.move(file, file.resolveSibling(renewed(file.getFileName().toString())));
				}
			}
		}
		renew(site.resolve("content.jar"), "content.xml");
		renew(site.resolve("artifacts.jar"), "artifacts.xml");
	}

	private void renew(Path jar, String... files) throws IOException {
		try (FileSystem opened = FileSystems.newFileSystem(jar)) {
			for (String name : files) {
				Path file = opened.getPath(name);
				if (Files.exists(file)) {
					Files.writeString(file, renewed(Files.readString(file)));
				}
			}
		}
	}

	/** Checksums of what has changed are left out with all others. */
	private String renewed(String text) {
		return text.replace('.' + built, '.' + NEXT).replaceAll("\\s*<property name='download\\.checksum\\.[^>]*/>",
				"");
	}
}
