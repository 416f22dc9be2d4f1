package org.portwright.ui.internal.guides;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.XMLMemento;
import org.osgi.framework.Bundle;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;

/**
 * How far a sheet is, in the file in which the platform keeps that under the id of the sheet. So a guide goes on where
 * its subject is, also when the steps were noted by a colleague or the window was gone before the platform had saved.
 */
@SuppressWarnings("nls")
final class SheetState {

	private static final String PLATFORM = "org.eclipse.ui.cheatsheets";

	private SheetState() {
	}

	/**
	 * Lets a sheet that is opened next stand behind the last of its steps that is done. Where none is, it stays where
	 * it was left.
	 *
	 * @param done the keys of steps
	 */
	static void write(String id, Guide guide, Set<String> done) throws IOException {
		List<String> keys = guide.steps().stream().map(GuideStep::key).toList();
		int next = keys.size();
		while (next > 0 && !done.contains(keys.get(next - 1))) {
			next--;
		}
		Bundle platform = Platform.getBundle(PLATFORM);
		if (next > 0 && next < keys.size() && platform != null) {
			Path folder = Files.createDirectories(Platform.getStateLocation(platform).toPath());
			Files.writeString(folder.resolve(id + ".xml"), state(id, keys, next, done));
		}
	}

	/** The introduction is the first item, so each step has the number that people give it. */
	private static String state(String id, List<String> keys, int next, Set<String> done) throws IOException {
		XMLMemento state = XMLMemento.createWriteRoot("cheatsheetState");
		state.putString("buttonstate", "0");
		state.putString("id", id);
		state.putString("item", String.valueOf(next + 1));
		item(state, "completed", 0);
		for (int step = 0; step < next; step++) {
			if (done.contains(keys.get(step))) {
				item(state, "completed", step + 1);
			}
		}
		item(state, "expanded", next + 1);
		var written = new StringWriter();
		state.save(written);
		return written.toString();
	}

	private static void item(XMLMemento state, String kind, int number) {
		state.createChild(kind).putString("item", String.valueOf(number));
	}
}
