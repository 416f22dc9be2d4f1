package org.portwright.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The part of a bundle's manifest that the rules judge. */
record BundleManifest(String name, List<Clause> bundles, List<Clause> packages, List<Clause> exports) {

	static BundleManifest read(Path file) throws IOException {
		return parse(Files.readString(file));
	}

	static BundleManifest parse(String text) {
		try {
			var attributes = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
					.getMainAttributes();
			return new BundleManifest(Clause.parse(attributes.getValue("Bundle-SymbolicName")).get(0).name(),
					Clause.parse(attributes.getValue("Require-Bundle")),
					Clause.parse(attributes.getValue("Import-Package")),
					Clause.parse(attributes.getValue("Export-Package")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The name without the common prefix, as the design's drawing has it. */
	String shortName() {
		return name.substring(name.indexOf("portwright.") + "portwright.".length());
	}

	Stream<String> seen() {
		return Stream.concat(bundles.stream(), packages.stream()).map(Clause::name);
	}
}
