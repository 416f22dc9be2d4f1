package org.portwright.workspace.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.model.Identified;
import org.portwright.workspace.internal.texts.Messages;

/** The entries that lists got in one call, so that {@code sites[+]} can name the last one before its id is known. */
@SuppressWarnings("nls")
final class NewestEntries {

	private static final String NEWEST = "[+]";

	private final Map<String, String> last = new HashMap<>();
	private final List<String> added = new ArrayList<>();

	/**
	 * Notes what a list got.
	 *
	 * @param list    path of the list
	 * @param entries the entries that were to be added
	 * @param fresh   whether they were not there before
	 */
	void note(String list, List<Identified> entries, boolean fresh) {
		for (Identified entry : entries) {
			last.put(list, String.valueOf(entry.getId()));
			if (fresh) {
				added.add(list + '[' + entry.getId() + ']');
			}
		}
	}

	/** The paths of the entries that were not there before. */
	List<String> added() {
		return added;
	}

	/**
	 * Gives a path with the ids of the newest entries.
	 *
	 * @throws IllegalArgumentException if nothing was added to the list
	 */
	String expand(String path) {
		String expanded = path;
		for (int at = expanded.indexOf(NEWEST); at >= 0; at = expanded.indexOf(NEWEST)) {
			String list = expanded.substring(0, at);
			String id = Optional.ofNullable(last.get(list)).orElseThrow(
					() -> new IllegalArgumentException(NLS.bind(Messages.NewestEntries_none, list)));
			expanded = list + '[' + id + ']' + expanded.substring(at + NEWEST.length());
		}
		return expanded;
	}
}
