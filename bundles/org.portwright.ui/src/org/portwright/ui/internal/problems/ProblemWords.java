package org.portwright.ui.internal.problems;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.portwright.porting.checks.ProblemCounts.Kind;
import org.portwright.workspace.resources.ProblemMarkers;

/**
 * The column with the words of a problem, wide enough for most of them. It sorts by kind: errors, warnings, what is
 * still needed, remarks.
 */
public final class ProblemWords extends MarkerField {

	private static final int LETTERS = 90;
	private static final ImageDescriptor NEEDED = ResourceLocator
			.imageDescriptorFromBundle(ProblemWords.class, "icons/needed.svg") //$NON-NLS-1$
			.orElseGet(ImageDescriptor::getMissingImageDescriptor);

	@Override
	public String getValue(@Nullable MarkerItem item) {
		return text(Objects.requireNonNull(item), IMarker.MESSAGE);
	}

	private static String text(MarkerItem item, String attribute) {
		return Objects.requireNonNull(item.getAttributeValue(attribute, "")); //$NON-NLS-1$
	}

	private static Kind kind(MarkerItem item) {
		String name = text(item, ProblemMarkers.KIND).toUpperCase(Locale.ROOT);
		for (Kind kind : Kind.values()) {
			if (kind.name().equals(name)) {
				return kind;
			}
		}
		return Kind.REMARK;
	}

	@Override
	public int compare(@Nullable MarkerItem one, @Nullable MarkerItem other) {
		return Comparator.comparing(ProblemWords::kind).thenComparing(ProblemFile::pathOf)
				.thenComparing(this::getValue).compare(Objects.requireNonNull(one), Objects.requireNonNull(other));
	}

	@Override
	public int getDefaultColumnWidth(@Nullable Control control) {
		return ColumnWidth.of(Objects.requireNonNull(control), LETTERS);
	}

	@Override
	public void update(@Nullable ViewerCell cell) {
		super.update(cell);
		if (cell != null && cell.getElement() instanceof MarkerItem item) {
			cell.setImage(item.getMarker() == null ? null : image(kind(item)));
		}
	}

	private static Image image(Kind kind) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (kind) {
		case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
		case NEEDED -> JFaceResources.getResources().create(NEEDED);
		case REMARK -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
		};
	}
}
