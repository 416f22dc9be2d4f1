package org.portwright.app.internal.theme;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Changes the theme, and marks the chosen one in the menu. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null) {
			new Themes(PlatformUI.getWorkbench())
					.choose(ThemeChoice.valueOf(event.getParameter(ThemeChoice.PARAMETER)));
		}
		return null;
	}

	@Override
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null && parameters != null) {
			ThemeChoice chosen = new Themes(PlatformUI.getWorkbench()).chosen();
			element.setChecked(chosen.name().equals(parameters.get(ThemeChoice.PARAMETER)));
		}
	}
}
