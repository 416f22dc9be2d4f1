package org.portwright.ui.guides;

import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.internal.texts.Messages;

/**
 * Offers the guides, or those for a kind of subject that stands after the class in the extension:
 * {@code GuideMenu:PHONE}.
 */
public final class GuideMenu extends CompoundContributionItem implements IExecutableExtension {

	private Guide.@Nullable Audience subject;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		subject = data instanceof String name ? Guide.Audience.valueOf(name) : null;
	}

	@Override
	protected IContributionItem[] getContributionItems() {
		Guide.Audience wanted = subject;
		List<Guide> guides = wanted == null ? Guides.all() : Guides.of(wanted);
		List<IContributionItem> items = GuideSubject.known(guides).stream().map(GuideMenu::item).toList();
		return (items.isEmpty() ? List.of(none()) : items).toArray(IContributionItem[]::new);
	}

	/** A menu that opens empty looks broken. */
	private static IContributionItem none() {
		var none = new Action(Messages.GuideMenu_none) {
			// There is nothing to do.
		};
		none.setEnabled(false);
		return new ActionContributionItem(none);
	}

	private static IContributionItem item(Guide guide) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench().getActiveWorkbenchWindow(),
				GuideCommand.ID + '.' + guide.id(), GuideCommand.ID, CommandContributionItem.STYLE_PUSH);
		parameter.label = guide.title().replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		parameter.parameters = GuideCommand.parameters(guide);
		return new CommandContributionItem(parameter);
	}
}
