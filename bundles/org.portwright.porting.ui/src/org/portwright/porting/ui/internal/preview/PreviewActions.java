package org.portwright.porting.ui.internal.preview;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.portwright.porting.ui.internal.texts.Messages;

/** What can be done on the page <em>Preview</em>. */
@SuppressWarnings("nls")
final class PreviewActions {

	private static final String BUNDLE = "org.portwright.porting.ui";
	private static final String EXPORT = "org.portwright.ui.exportDocuments";
	private static final double LARGER = 1.25;

	private PreviewActions() {
	}

	static void addTo(IToolBarManager tools, PagesCanvas pages) {
		tools.add(action(Messages.PreviewActions_width, "fit-width", () -> pages.setScale(PagesCanvas.Scale.WIDTH)));
		tools.add(action(Messages.PreviewActions_page, "fit-page", () -> pages.setScale(PagesCanvas.Scale.PAGE)));
		tools.add(action(Messages.PreviewActions_larger, "zoom-in", () -> pages.scaleBy(LARGER)));
		tools.add(action(Messages.PreviewActions_smaller, "zoom-out", () -> pages.scaleBy(1 / LARGER)));
		tools.add(new Separator());
		add(IWorkbenchCommandConstants.FILE_PRINT, tools);
		add(EXPORT, tools);
	}

	private static void add(String command, IToolBarManager tools) {
		if (PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isDefined()) {
			tools.add(new CommandContributionItem(new CommandContributionItemParameter(PlatformUI.getWorkbench(),
					command, command, CommandContributionItem.STYLE_PUSH)));
		}
	}

	private static Action action(String tooltip, String icon, Runnable done) {
		var action = new Action() {

			@Override
			public void run() {
				done.run();
			}
		};
		action.setToolTipText(tooltip);
		action.setText(tooltip);
		action.setImageDescriptor(image(icon));
		return action;
	}

	private static ImageDescriptor image(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg").orElseThrow();
	}
}
