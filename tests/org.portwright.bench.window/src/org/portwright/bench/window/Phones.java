package org.portwright.bench.window;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.fields.EditField;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.work.OperationException;

/**
 * Opens a tenant with many phones and its page of phones, over and over; then changes phones while the page and the
 * explorer show them, and types into the first field of the tenant.
 *
 * @param path a tenant in the workspace, the phones of which are called after their MAC addresses, the first of them
 *             signed in
 * @param runs how often
 */
@SuppressWarnings("nls")
record Phones(IPath path, int runs) {

	private static final String PAGE = "org.portwright.ui.tenant.phones";
	private static final String FIRST_PAGE = "overview";
	private static final String PHONE = "phones[0004f200%04x].";

	/** Says what is done. */
	void plan(WindowSteps work) {
		for (int i = 0; i < runs; i++) {
			work.then("", () -> Shown.page().closeAllEditors(false));
			work.then("open", () -> IDE.openEditor(Shown.page(), file()));
			work.then("page", () -> Shown.editor().setActivePage(PAGE));
		}
		Explorer.open(work);
		work.then("", Explorer::expandFirstFile);
		for (int i = 0; i < runs; i++) {
			String field = String.format(PHONE, i) + "name";
			work.then("change", () -> set(field, "Reception"));
		}
		for (int i = 0; i < runs; i++) {
			String field = PHONE.formatted(0) + "signIns[0004f2000000-1].outcome";
			String outcome = i % 2 == 0 ? "open" : "signedIn";
			work.then("sign-in", () -> set(field, outcome));
		}
		work.then("", () -> Shown.editor().setActivePage(FIRST_PAGE));
		for (int i = 0; i < runs; i++) {
			work.then("key", () -> Shown.text(SWT.NONE).append("x"));
		}
		// What was typed would be asked about at the end.
		work.then("", () -> Shown.page().closeAllEditors(false));
	}

	private IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(path);
	}

	private void set(String field, String value) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		try {
			new EditField(files.model(), files.opened(file()).orElseThrow(), new Assignment(field, value), "Edit",
					new Object()).execute(new NullProgressMonitor());
		} catch (OperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
