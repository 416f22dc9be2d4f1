package org.portwright.workspace.resources;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.portwright.workspace.storage.FileStamp;

/**
 * Lets the models of this process hear what Rename, Move and Delete of the workbench do: the platform makes their
 * participants by itself, and a change of the workspace does not tell who made it.
 */
final class Refactorings {

	private static final Set<Listener> LISTENERS = new CopyOnWriteArraySet<>();

	private Refactorings() {
	}

	/** A file that was written with other references: what it was like before and what it is like now. */
	record Mended(Path file, FileStamp before, FileStamp after) {
	}

	/** Hears of them on any thread. */
	interface Listener {

		/** References between files lead to where the files are now. */
		void mended(Mended mended);

		/** The user deletes something, a moment from now. */
		void deleting(IResource resource);
	}

	/** From now on the listener hears of them. */
	static void addListener(Listener listener) {
		LISTENERS.add(listener);
	}

	/** The listener hears nothing any more. */
	static void removeListener(Listener listener) {
		LISTENERS.remove(listener);
	}

	/** Tells all listeners. */
	static void tell(Consumer<Listener> news) {
		LISTENERS.forEach(news);
	}
}
