package org.portwright.phones.ui.internal.list;

import org.eclipse.swt.widgets.Shell;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.phones.PhoneSelection;
import org.portwright.workspace.resources.EngagementFiles;

/** What checks the lists for Microsoft and writes them, for those who are not at the table of phones. */
public final class ListsForMicrosoft {

	private ListsForMicrosoft() {
	}

	/** Opens it for the common area phones of a tenant that are to be signed in, and waits until it is closed. */
	public static void open(Shell parent, EngagementFiles files, ModelFile tenant) {
		new BulkSignInDialog(parent, files, tenant, PhoneSelection.forBulk()).open();
	}
}
