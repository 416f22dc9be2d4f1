package org.portwright.ui.internal.versions;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerSwitchingPane;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portwright.ui.internal.texts.Messages;

/** Shows beside each other what a file is now and what it was, by the platform's viewer of differences. */
final class Differences extends CompareViewerSwitchingPane {

	/** The viewer reads and compares on the window's thread, so that larger files would hold it up. */
	private static final long MOST = 500_000;

	private final IFile file;
	private final CompareConfiguration configuration = new CompareConfiguration();

	Differences(Composite parent, IFile file) {
		super(parent, SWT.BORDER | SWT.FLAT);
		this.file = file;
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		configuration.setLeftLabel(Messages.Versions_now);
	}

	void show(IFileState version, String name) {
		IPath location = file.getLocation();
		if (location == null || location.toFile().length() > MOST) {
			setText(Messages.Versions_tooLarge);
			return;
		}
		configuration.setRightLabel(name);
		var now = new ResourceNode(file);
		setInput(new DiffNode(now, new HistoryItem(now, version)));
	}

	@Override
	protected @Nullable Viewer getViewer(@Nullable Viewer before, @Nullable Object input) {
		return input instanceof ICompareInput compared
				? CompareUI.findContentViewer(before, compared, this, configuration)
				: null;
	}
}
