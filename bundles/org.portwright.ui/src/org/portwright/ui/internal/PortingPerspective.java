package org.portwright.ui.internal;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.portwright.ui.Ids;
import org.portwright.ui.ProblemsView;

/** The Porting perspective: the explorer on the left, the editors beside it, problems below, guides on the right. */
@SuppressWarnings("nls")
public final class PortingPerspective implements IPerspectiveFactory {

	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@Override
	public void createInitialLayout(@Nullable IPageLayout layout) {
		Objects.requireNonNull(layout);
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		layout.addView(Ids.EXPLORER, IPageLayout.LEFT, 0.26f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, editors);
		below.addView(ProblemsView.id());
		below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		var right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, 0.7f, editors);
		right.addPlaceholder(CHEAT_SHEETS);
		right.addPlaceholder(IPageLayout.ID_OUTLINE);
		right.addPlaceholder(Ids.HELP);
		layout.addShowViewShortcut(Ids.EXPLORER);
		layout.addShowViewShortcut(ProblemsView.id());
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(CHEAT_SHEETS);
		layout.addShowViewShortcut(Ids.HELP);
		for (String wizard : new String[] { "newEngagement", "newTenant", "newOrder", "example" }) {
			layout.addNewWizardShortcut("org.portwright.ui.wizards." + wizard);
		}
	}
}
