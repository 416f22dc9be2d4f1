package org.portwright.ui.internal.explorer;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MPopupMenu;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.widgets.Control;
import org.portwright.ui.Ids;

/**
 * The context menu of the tree. Its entries are contributed to {@code popup:org.portwright.ui.explorer}, ours as well
 * as those of others.
 */
@SuppressWarnings("nls")
final class ContextMenu {

	private ContextMenu() {
	}

	/** Gives a control the menu. */
	static void register(MPart part, EMenuService menus, Control control) {
		List<MMenu> known = part.getMenus();
		known.removeIf(menu -> Ids.EXPLORER.equals(menu.getElementId()));
		MPopupMenu menu = MMenuFactory.INSTANCE.createPopupMenu();
		menu.setElementId(Ids.EXPLORER);
		menu.getTags().add("menuContribution:popup");
		known.add(menu);
		menus.registerContextMenu(control, Ids.EXPLORER);
	}
}
