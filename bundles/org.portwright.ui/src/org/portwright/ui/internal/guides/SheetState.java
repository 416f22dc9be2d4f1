package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;

/**
 * How far a sheet is, in the file in which the platform keeps that under the id of the sheet. So a guide goes on where
 * its subject is, also when the steps were noted by a colleague or the window was gone before the platform had saved.
 */
@SuppressWarnings("nls")
final class SheetState {

	private static final String PLATFORM = "org.eclipse.ui.cheatsheets";
	private static final String COMPLETED = "completed";
	private static final String ITEM = "item";

	private SheetState() {
	}

	/**
	 * Lets a sheet that is opened next stand behind the last of its steps that is done. Where none is, it stays where
	 * it was left, unless steps were done by then that are open again.
	 *
	 * @param done the keys of steps
	 * @param anew whether it stays nowhere
	 */
	static void write(String id, Guide guide, Set<String> done, boolean anew) throws IOException {
		List<String> keys = guide.steps().stream().map(GuideStep::key).toList();
		int next = keys.size();
		while (next > 0 && !done.contains(keys.get(next - 1))) {
			next--;
		}
		Optional<Path> file = file(id);
		if (file.isPresent() && (anew || next > 0 || !done(id, keys).isEmpty())) {
			Files.createDirectories(file.get().resolveSibling(""));
			Files.writeString(file.get(), state(id, keys, next, done));
		}
	}

	/**
	 * The steps that are done in a sheet that was shown, by their keys.
	 *
	 * @param keys those of all its steps
	 */
	static Set<String> done(String id, List<String> keys) {
		Optional<Path> file = file(id).filter(Files::exists);
		if (file.isEmpty()) {
			return Set.of();
		}
		try (Reader text = Files.newBufferedReader(file.get())) {
			Set<String> numbers = Stream.of(XMLMemento.createReadRoot(text).getChildren(COMPLETED))
					.map(item -> String.valueOf(item.getString(ITEM))).collect(Collectors.toSet());
			return IntStream.range(0, keys.size()).filter(step -> numbers.contains(String.valueOf(step + 1)))
					.mapToObj(keys::get).collect(Collectors.toSet());
		} catch (IOException | WorkbenchException e) {
			// The platform cannot read it either.
			return Set.of();
		}
	}

	private static Optional<Path> file(String id) {
		return Optional.ofNullable(Platform.getBundle(PLATFORM))
				.map(platform -> Platform.getStateLocation(platform).toPath().resolve(id + ".xml"));
	}

	/** The introduction is the first item, so each step has the number that people give it. */
	private static String state(String id, List<String> keys, int next, Set<String> done) throws IOException {
		XMLMemento state = XMLMemento.createWriteRoot("cheatsheetState");
		state.putString("buttonstate", "0");
		state.putString("id", id);
		// The last one keeps the end of the guide in sight.
		int current = Math.min(next + 1, keys.size());
		state.putString(ITEM, String.valueOf(current));
		item(state, COMPLETED, 0);
		for (int step = 0; step < next; step++) {
			if (done.contains(keys.get(step))) {
				item(state, COMPLETED, step + 1);
			}
		}
		item(state, "expanded", current);
		var written = new StringWriter();
		state.save(written);
		return written.toString();
	}

	private static void item(XMLMemento state, String kind, int number) {
		state.createChild(kind).putString(ITEM, String.valueOf(number));
	}
}
