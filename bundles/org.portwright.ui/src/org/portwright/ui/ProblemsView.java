package org.portwright.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/** The view that lists problems: <em>Porting Problems</em> in our app, the platform's in another Eclipse. */
public final class ProblemsView {

	private ProblemsView() {
	}

	/** The id that it has in this workbench. */
	public static String id() {
		return PlatformUI.getWorkbench().getViewRegistry().find(Ids.PROBLEMS) == null ? IPageLayout.ID_PROBLEM_VIEW
				: Ids.PROBLEMS;
	}
}
