package org.portwright.ui.internal.seeded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be undone and redone, by what was done. */
final class ExpectedHistory {

	private final List<Entry> done = new ArrayList<>();
	private final List<Entry> undone = new ArrayList<>();

	/**
	 * One edit of one file.
	 *
	 * @param label what the field is called that was changed
	 */
	record Entry(ExpectedFile file, String label, ExpectedFile.State before, ExpectedFile.State after) {

		/** Returns whether a label in the menu is that of the entry: what was done may be shortened, the name not. */
		boolean isCalled(String shown) {
			String name = " (" + file.name() + ')'; //$NON-NLS-1$
			return shown.endsWith(name) && shown.contains(' ' + label.substring(0, Math.min(label.length(), 6)));
		}
	}

	/** A field of a file was changed, so that its text is another one now. */
	void edited(ExpectedFile file, String label, String text) {
		undone.removeIf(entry -> entry.file() == file);
		var after = new ExpectedFile.State(text);
		done.add(new Entry(file, label, file.now(), after));
		file.arriveAt(after);
	}

	/** The entry that is undone next where some files are seen. */
	Optional<Entry> undoable(Collection<ExpectedFile> seen) {
		return lastOf(done, seen);
	}

	/** The entry that is redone next where some files are seen. */
	Optional<Entry> redoable(Collection<ExpectedFile> seen) {
		return lastOf(undone, seen);
	}

	private static Optional<Entry> lastOf(List<Entry> entries, Collection<ExpectedFile> seen) {
		return entries.reversed().stream().filter(entry -> seen.contains(entry.file())).findFirst();
	}

	void undo(Entry entry) {
		done.remove(entry);
		undone.add(entry);
		entry.file().arriveAt(entry.before());
	}

	void redo(Entry entry) {
		undone.remove(entry);
		done.add(entry);
		entry.file().arriveAt(entry.after());
	}

	/** The last editor of a file was closed: what was undone in it is not redone. */
	void closed(ExpectedFile file) {
		undone.removeIf(entry -> entry.file() == file);
	}

	/** A file was read anew: nothing of before can be undone. */
	void end(ExpectedFile file) {
		done.removeIf(entry -> entry.file() == file);
		undone.removeIf(entry -> entry.file() == file);
	}
}
