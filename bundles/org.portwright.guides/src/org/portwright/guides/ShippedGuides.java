package org.portwright.guides;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.BiFunction;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The guides of the product, read once: one that cannot be read is a defect that a test finds. */
@SuppressWarnings("nls")
final class ShippedGuides {

	/** In the order of their ids. */
	static final List<Guide> ALL = read(FrameworkUtil.getBundle(Guides.class));

	private static final String FOLDER = "guides/";
	/** What guides share. */
	private static final String PARTS = FOLDER + "parts/";
	private static final String ENDING = ".json";

	private ShippedGuides() {
	}

	private static List<Guide> read(Bundle bundle) {
		return Collections.list(Objects.requireNonNull(bundle.getEntryPaths(FOLDER))).stream()
				.filter(path -> path.endsWith(ENDING))
				.map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
				.map(id -> read(FOLDER, id, GuideReader::read)).sorted(Comparator.comparing(Guide::id)).toList();
	}

	private static List<GuideStep> part(String name) {
		return read(PARTS, name, GuideReader::readPart);
	}

	private static <T> T read(String folder, String id, BiFunction<GuideReader, Reader, T> how) {
		ResourceBundle texts = ResourceBundle.getBundle(folder.replace('/', '.') + id);
		String path = "/" + folder + id + ENDING;
		try (Reader json = new InputStreamReader(
				Objects.requireNonNull(Guides.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
			return how.apply(new GuideReader(id, texts, ShippedGuides::part), json);
		} catch (IOException e) {
			throw new UncheckedIOException(id, e);
		}
	}
}
