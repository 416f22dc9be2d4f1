package org.portwright.ui.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Failures;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;

/** A command on the file in view, which need not be open. Where there is none of its kind it says what to select. */
public abstract class FileInViewHandler extends AbstractHandler {

	private final FileKind kind;
	private final String missing;

	/** @param missing what to do where no such file is in view */
	protected FileInViewHandler(FileKind kind, String missing) {
		this.kind = kind;
		this.missing = missing;
	}

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		EngagementFiles engagementFiles = window.getService(EngagementFiles.class);
		WizardSubject.of(engagementFiles, window.getWorkbench(), OpenWizard.selection(event)).file(kind)
				.ifPresentOrElse(file -> run(window, engagementFiles, file),
						() -> Failures.show(Status.info(missing)));
		return null;
	}

	/** Does it. */
	protected abstract void run(IWorkbenchWindow window, EngagementFiles engagementFiles, IFile file);
}
