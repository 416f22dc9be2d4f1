package org.portwright.ui.internal.problems;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.portwright.ui.internal.texts.Messages;

/** The column with the order or tenant that a problem is in, and its engagement. */
public final class ProblemFile extends MarkerField {

	private static final int LETTERS = 26;

	@Override
	public String getValue(@Nullable MarkerItem item) {
		return nameOf(Objects.requireNonNull(item));
	}

	/** Where the file is: thousands are sorted by it. */
	static String pathOf(MarkerItem item) {
		return Optional.ofNullable(item.getMarker()).map(IMarker::getResource)
				.map(file -> file.getFullPath().toString())
				.orElse(""); //$NON-NLS-1$
	}

	/** What the file is called. */
	static String nameOf(MarkerItem item) {
		return Optional.ofNullable(item.getMarker()).map(IMarker::getResource).map(ProblemFile::name).orElse(""); //$NON-NLS-1$
	}

	private static String name(IResource file) {
		String path = file.getFullPath().removeFirstSegments(1).removeFileExtension().toString();
		return NLS.bind(Messages.ProblemFile_name, path, file.getFullPath().segment(0));
	}

	@Override
	public int compare(@Nullable MarkerItem one, @Nullable MarkerItem other) {
		return pathOf(Objects.requireNonNull(one)).compareTo(pathOf(Objects.requireNonNull(other)));
	}

	@Override
	public int getDefaultColumnWidth(@Nullable Control control) {
		return ColumnWidth.of(Objects.requireNonNull(control), LETTERS);
	}
}
