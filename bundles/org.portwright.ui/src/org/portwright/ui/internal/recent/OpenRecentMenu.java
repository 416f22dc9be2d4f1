package org.portwright.ui.internal.recent;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.portwright.ui.internal.texts.Messages;

/** Offers what was opened last, each with a figure to press. */
public final class OpenRecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<RecentFile> recent = PlatformUI.getWorkbench().getService(RecentFiles.class).present();
		return recent.isEmpty() ? new IContributionItem[] { none() }
				: IntStream.range(0, recent.size()).mapToObj(at -> item(at + 1, recent.get(at)))
						.toArray(IContributionItem[]::new);
	}

	private static IContributionItem none() {
		var none = new Action(Messages.OpenRecentMenu_none) {
			// It says so, and does nothing.
		};
		none.setEnabled(false);
		return new ActionContributionItem(none);
	}

	@SuppressWarnings("nls")
	private static IContributionItem item(int place, RecentFile recent) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
				OpenRecentHandler.COMMAND + '.' + place, OpenRecentHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
		String figure = place < RecentFiles.MOST ? "&" + place : "1&0";
		parameter.label = figure + "  " + recent.label().replace("&", "&&");
		parameter.parameters = Map.of(OpenRecentHandler.FILE, recent.path());
		return new CommandContributionItem(parameter);
	}
}
