package org.portwright.app.internal.menus;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Hides the action sets that the platform's plug-ins put into every perspective, such as the arrows between a text's
 * annotations; activities do not reach them.
 */
@SuppressWarnings("nls")
public final class HiddenActionSets extends PerspectiveAdapter {

	private static final List<String> SETS = List.of("org.eclipse.ui.actionSet.keyBindings",
			"org.eclipse.ui.actionSet.openFiles", "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
			"org.eclipse.ui.edit.text.actionSet.navigation");

	private HiddenActionSets() {
	}

	/** Hides them in a window, also after its perspective was reset. */
	public static void hide(IWorkbenchWindow window) {
		var listener = new HiddenActionSets();
		window.addPerspectiveListener(listener);
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			listener.perspectiveActivated(page, page.getPerspective());
		}
	}

	@Override
	public void perspectiveActivated(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective) {
		if (page != null) {
			SETS.forEach(page::hideActionSet);
		}
	}

	@Override
	public void perspectiveChanged(@Nullable IWorkbenchPage page, @Nullable IPerspectiveDescriptor perspective,
			@Nullable String change) {
		if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
			perspectiveActivated(page, perspective);
		}
	}
}
