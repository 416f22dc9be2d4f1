package org.portwright.ui.internal.problems;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.markers.MarkerSupportView;
import org.portwright.ui.internal.undo.WorkspaceUndo;

/**
 * The view <em>Porting Problems</em>: the platform's view of markers, showing those of tenants and port orders by what
 * is wrong, in which file and field.
 */
public final class PortingProblems extends MarkerSupportView {

	/** The platform makes it. */
	public PortingProblems() {
		super("org.portwright.ui.problemsGenerator"); //$NON-NLS-1$
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		// The platform's own knows files alone, and not the fixes that are applied here.
		WorkspaceUndo.fill(getViewSite());
		tree(Objects.requireNonNull(parent)).ifPresent(tree -> ColumnShares.of(tree, 62, 16, 22));
	}

	private static Optional<Tree> tree(Control control) {
		return switch (control) {
		case Tree tree -> Optional.of(tree);
		case Composite composite -> Stream.of(composite.getChildren()).map(PortingProblems::tree)
				.flatMap(Optional::stream).findFirst();
		default -> Optional.empty();
		};
	}
}
