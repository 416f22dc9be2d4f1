package org.portwright.ui.internal.explorer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.portwright.ui.internal.refactoring.Deletion;
import org.portwright.ui.internal.refactoring.Renaming;
import org.portwright.ui.internal.undo.WorkspaceUndo;
import org.portwright.workspace.resources.EngagementFiles;

/** What the commands of the platform do in the explorer: undo, redo, copy, delete, rename, refresh, select all. */
final class PlatformCommands {

	private final IWorkbenchPage workbenchPage;
	private final EngagementFiles engagementFiles;
	private final LoadedFiles files;
	private final TreePage page;
	private final NodeTexts texts;

	PlatformCommands(IWorkbenchPage workbenchPage, EngagementFiles engagementFiles, LoadedFiles files, TreePage page,
			NodeTexts texts) {
		this.workbenchPage = workbenchPage;
		this.engagementFiles = engagementFiles;
		this.files = files;
		this.page = page;
		this.texts = texts;
	}

	/** While the explorer is active, these commands are about it; those that a text field knows, about the tree. */
	void activate(MPart part, EHandlerService handlers, Runnable refresh) {
		WorkspaceUndo.give(workbenchPage, part, page.tree());
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, new PartHandler(() -> true, refresh));
		handlers.activateHandler(IWorkbenchCommandConstants.FILE_RENAME,
				new PartHandler(() -> resources().size() == 1, this::rename));
		Map<String, PartHandler> ofTree = Map.of(IWorkbenchCommandConstants.EDIT_COPY,
				new PartHandler(() -> !page.selected().isEmpty(), this::copy), IWorkbenchCommandConstants.EDIT_DELETE,
				new PartHandler(() -> !resources().isEmpty(), this::delete),
				IWorkbenchCommandConstants.EDIT_SELECT_ALL,
				new PartHandler(() -> true, () -> page.tree().selectAll()));
		page.tree().addListener(SWT.FocusIn, event -> ofTree.forEach(handlers::activateHandler));
		// Not when the tree loses the focus: an open menu takes it, and its items are about the tree.
		page.filter().addListener(SWT.FocusIn, event -> ofTree.forEach(handlers::deactivateHandler));
	}

	private void copy() {
		String text = texts.copy(page.selected());
		if (!text.isEmpty()) {
			var clipboard = new Clipboard(page.tree().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	/** The selected engagements and files; none if anything else is selected too. */
	private List<IResource> resources() {
		List<IResource> resources = page.selected().stream().flatMap(PlatformCommands::resource).toList();
		return resources.size() == page.selected().size() ? resources : List.of();
	}

	private static Stream<IResource> resource(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> Stream.of(engagement.project());
		case Node.OfFile file -> Stream.of(file.file());
		default -> Stream.empty();
		};
	}

	private void rename() {
		new Renaming(engagementFiles, resources().getFirst()).ask(page.tree().getShell());
	}

	private void delete() {
		new Deletion(engagementFiles, page.tree().getShell()).ask(resources());
	}

	/** Reads again what could not be read. */
	void forgetFailures() {
		page.selected().stream().flatMap(PlatformCommands::resource).filter(IFile.class::isInstance)
				.forEach(file -> files.forget((IFile) file));
	}
}
