package org.portwright.phones.ui.internal.list;

import org.eclipse.swt.widgets.Shell;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** What checks the lists for Microsoft and writes them, for those who are not at the table of phones. */
public final class ListsForMicrosoft {

	private ListsForMicrosoft() {
	}

	/**
	 * Opens it for the common area phones of a tenant that are to be signed in, and waits until it is closed. Says
	 * whether the list for the sign-in was written there, or the commands were copied.
	 */
	public static boolean open(Shell parent, EngagementFiles files, ModelFile tenant) {
		var dialog = new BulkSignInDialog(parent, files, tenant, PhoneSelection.forBulk());
		dialog.open();
		return dialog.isUsed();
	}
}
