package org.portwright.ui.internal.find;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.IWorkbenchPage;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.NumberHit;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** Opens the editor of the file that has a number, with the entry that has it selected. */
final class FoundPlace {

	private final EngagementFiles files;
	private final OpenObjects objects;

	FoundPlace(IWorkbenchPage page, EngagementFiles files) {
		this.files = files;
		objects = new OpenObjects(page, files);
	}

	/** Reads the file if need be, and opens it where the first of the numbers is. */
	void open(NumberHit hit) {
		files.numbers().file(hit.place()).ifPresent(file -> files.open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				hit.entry(open.root()).ifPresentOrElse(objects::open, () -> objects.open(file));
			}

			@Override
			public void failed(IStatus reason) {
				// The editor says why, and what to do.
				objects.open(file);
			}
		}));
	}
}
