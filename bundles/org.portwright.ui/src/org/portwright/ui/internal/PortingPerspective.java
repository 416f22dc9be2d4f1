package org.portwright.ui.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Porting perspective: an editor area, until the views stand. */
public final class PortingPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		Objects.requireNonNull(layout);
		layout.setEditorAreaVisible(true);
	}
}
