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
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.portwright.model.SignInMethod;

/** The guides that there are: whatever lies in the folder of guides. */
@SuppressWarnings("nls")
public final class Guides {

	private static final String FOLDER = "guides";
	private static final String ENDING = ".json";

	private Guides() {
	}

	/** All of them, in the order of their ids. They are read once. */
	public static List<Guide> all() {
		return Shipped.GUIDES;
	}

	/** Reads them, so that the thread of a window that asks for one later does not. */
	public static void prepare() {
		Objects.requireNonNull(Shipped.GUIDES);
	}

	/** The guide of an id. */
	public static Optional<Guide> named(String id) {
		return all().stream().filter(guide -> guide.id().equals(id)).findFirst();
	}

	/** The guides that are opened for a kind of subject. */
	public static List<Guide> of(GuideAudience subject) {
		return all().stream().filter(guide -> guide.subject() == subject).toList();
	}

	/** The guides for phones of a model; where none was made for it, those for phones of any. */
	public static List<Guide> forPhone(@Nullable String model) {
		return fitting(of(GuideAudience.PHONE), model);
	}

	/** The guide that signs a phone of a model in by a method. */
	public static Optional<Guide> signingIn(SignInMethod method, @Nullable String model) {
		List<Guide> able = of(GuideAudience.PHONE).stream().filter(guide -> guide.method().equals(Optional.of(method)))
				.toList();
		return fitting(able, model).stream().findFirst();
	}

	private static List<Guide> fitting(List<Guide> guides, @Nullable String model) {
		List<Guide> fitting = guides.stream().filter(guide -> guide.isFor(model)).toList();
		return fitting.isEmpty() ? guides : fitting;
	}

	/** They are part of the product: one that cannot be read is a defect that a test finds. */
	private static final class Shipped {

		static final List<Guide> GUIDES = read(FrameworkUtil.getBundle(Guides.class));

		private static List<Guide> read(Bundle bundle) {
			return Collections.list(Objects.requireNonNull(bundle.getEntryPaths(FOLDER))).stream()
					.filter(path -> path.endsWith(ENDING)).map(Shipped::read).sorted(Comparator.comparing(Guide::id))
					.toList();
		}

		private static Guide read(String path) {
			String id = path.substring(FOLDER.length() + 1, path.length() - ENDING.length());
			ResourceBundle texts = ResourceBundle.getBundle(FOLDER + "." + id);
			try (Reader json = new InputStreamReader(
					Objects.requireNonNull(Guides.class.getResourceAsStream("/" + path), path),
					StandardCharsets.UTF_8)) {
				return new GuideReader(id, texts).read(json);
			} catch (IOException e) {
				throw new UncheckedIOException(id, e);
			}
		}
	}
}
