package org.portwright.app.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The Porting perspective: an editor area, until the views stand. */
public final class PortingPerspective implements IPerspectiveFactory {

	/** The perspective's id in {@code plugin.xml}. */
	@SuppressWarnings("nls")
	static final String ID = "org.portwright.perspective.porting";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		Objects.requireNonNull(layout);
		layout.setEditorAreaVisible(true);
	}
}
