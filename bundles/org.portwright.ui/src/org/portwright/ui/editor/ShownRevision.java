package org.portwright.ui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IStorageEditorInput;
import org.portwright.porting.written.WrittenMoment;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/** An earlier revision of a file that is opened in an editor: no file of the workspace, and never changed. */
record ShownRevision(IStorageEditorInput input) {

	/** Returns the revision that an input stands for; empty for a file of the workspace. */
	static Optional<ShownRevision> of(@Nullable IEditorInput input) {
		return Optional.ofNullable(Adapters.adapt(input, IFile.class)).isEmpty()
				&& input instanceof IStorageEditorInput stored ? Optional.of(new ShownRevision(stored))
						: Optional.empty();
	}

	/** Returns what an editor is called at first: the name of the revision, or of the file. */
	static String nameOf(@Nullable IEditorInput input) {
		return of(input).map(ShownRevision::name).orElse(input == null ? "" : input.getName()); //$NON-NLS-1$
	}

	/** Its name, with the moment at which it was written where the local history knows that. */
	String name() {
		return Optional.ofNullable(Adapters.adapt(input, IFileState.class))
				.map(state -> NLS.bind(Messages.ShownRevision_name, state.getName(),
						WrittenMoment.exact(Instant.ofEpochMilli(state.getModificationTime()),
								ZoneId.systemDefault())))
				.orElse(input.getName());
	}

	/** Reads it in the background and shows its content, or why it cannot be read. */
	void read(WorkRunner runner, Composite parent, Consumer<Notice> shown) {
		shown.accept(new Notice(parent, Messages.ModelFileEditor_loading));
		Calculation<String> work = host -> RevisionText.read(input.getStorage());
		runner.run(work, RunMode.shown(Messages.ModelFileEditor_loading), new Reply<>() {

			@Override
			public void done(String content) {
				if (!parent.isDisposed()) {
					shown.accept(Notice.revision(parent, NLS.bind(Messages.EditorTitle_readOnly, name()),
							content));
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				if (!parent.isDisposed()) {
					shown.accept(new Notice(parent, Failures.of(reason).getMessage()));
				}
				return true;
			}
		});
	}
}
