package org.portwright.ui.internal.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/**
 * The view <em>Porting Problems</em>: the platform's view of markers, showing those of tenants and port orders by what
 * is wrong, in which file and field.
 */
public final class PortingProblems extends MarkerSupportView {

	/** The platform makes it. */
	public PortingProblems() {
		super("org.portwright.ui.problemsGenerator"); //$NON-NLS-1$
	}
}
