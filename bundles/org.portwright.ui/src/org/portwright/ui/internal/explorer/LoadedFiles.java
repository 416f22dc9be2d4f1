package org.portwright.ui.internal.explorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementListener;
import org.portwright.workspace.resources.reading.Opening;

/** The files that the tree shows: open in the model, being opened, or unreadable. Asking opens a file. */
final class LoadedFiles implements EngagementListener {

	private final EngagementFiles engagementFiles;
	private final Consumer<IFile> arrived;
	private final Map<IFile, @Nullable State> states = new HashMap<>();

	/** @param arrived hears of each file that was opened or found unreadable */
	LoadedFiles(EngagementFiles engagementFiles, Consumer<IFile> arrived) {
		this.engagementFiles = engagementFiles;
		this.arrived = arrived;
	}

	/** How a file stands. */
	sealed interface State {

		/** The file is open in the model. */
		record Open(ModelFile file) implements State {
		}

		/** The file is being read. */
		record Loading() implements State {
		}

		/** The file cannot be read. */
		record Failed(IStatus reason) implements State {
		}
	}

	/** Says how a file stands; one that was not looked at yet is opened. */
	State of(IFile file) {
		Optional<ModelFile> open = engagementFiles.opened(file);
		if (open.isPresent()) {
			states.remove(file);
			return new State.Open(open.get());
		}
		@Nullable
		State known = states.get(file);
		if (known != null) {
			return known;
		}
		var loading = new State.Loading();
		states.put(file, loading);
		engagementFiles.open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				states.remove(file);
				arrived.accept(file);
			}

			@Override
			public void failed(IStatus reason) {
				states.put(file, new State.Failed(reason));
				arrived.accept(file);
			}
		});
		return loading;
	}

	/** The model of a file, if it is open; opens nothing. */
	Optional<ModelFile> opened(IFile file) {
		return engagementFiles.opened(file);
	}

	/** What could not be read may be mended, or another file of the same name. */
	@Override
	public void engagementsChanged(Set<IProject> changed) {
		states.entrySet().removeIf(entry -> entry.getValue() instanceof State.Failed
				&& changed.contains(entry.getKey().getProject()));
	}

	/** Tries a file again that could not be read. */
	void forget(IFile file) {
		if (states.get(file) instanceof State.Failed) {
			states.remove(file);
		}
	}
}
