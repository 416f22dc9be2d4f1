package org.portwright.app.internal.theme;

import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.portwright.ui.forms.SystemColours;

/**
 * Light and dark. The choice is kept where the platform keeps it, in the theme engine's preference, so that its page
 * <em>Appearance</em> and our menu never disagree: a theme named there is the choice, none means as the system.
 * <p>The engine has no public face, hence the access to its package, here alone.
 */
@SuppressWarnings("restriction")
public final class Themes {

	@SuppressWarnings("nls")
	private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
	@SuppressWarnings("nls")
	private static final String CHOSEN = "themeid";
	/** The platform's light theme. */
	@SuppressWarnings("nls")
	public static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	/** The platform's dark theme. */
	@SuppressWarnings("nls")
	public static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final IWorkbench workbench;

	/** The themes of a workbench. */
	public Themes(IWorkbench workbench) {
		this.workbench = workbench;
	}

	/** What was chosen last. */
	public ThemeChoice chosen() {
		return switch (preferences().get(CHOSEN, "")) { //$NON-NLS-1$
		case "" -> ThemeChoice.SYSTEM; //$NON-NLS-1$
		case DARK -> ThemeChoice.DARK;
		default -> ThemeChoice.LIGHT;
		};
	}

	/** Shows the windows so and remembers it. */
	public void choose(ThemeChoice choice) {
		switch (choice) {
		case LIGHT -> show(LIGHT, true);
		case DARK -> show(DARK, true);
		case SYSTEM -> {
			preferences().remove(CHOSEN);
			followSystem();
		}
		}
		ICommandService commands = workbench.getService(ICommandService.class);
		Command command = commands.getCommand(ThemeChoice.COMMAND);
		commands.refreshElements(command.getId(), null);
	}

	/** The theme shown now. */
	public Optional<String> shown() {
		return Optional.ofNullable(engine().getActiveTheme()).map(ITheme::getId);
	}

	/** Changes with the system from now on, as long as that is the choice, and leaves nothing of a theme behind. */
	public void followFromNowOn() {
		var leftovers = new Leftovers(workbench, engine());
		workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED,
				changed -> leftovers.clear());
		// GTK follows a moment after the style sheets, which have taken its colours of before by then.
		var colours = new SystemColours(leftovers::clear);
		workbench.getDisplay().disposeExec(colours::close);
		workbench.getDisplay().addListener(SWT.Settings, event -> {
			if (chosen() == ThemeChoice.SYSTEM) {
				followSystem();
			}
		});
	}

	private void followSystem() {
		String theme = Display.isSystemDarkTheme() ? DARK : LIGHT;
		if (!shown().equals(Optional.of(theme))) {
			show(theme, false);
		}
	}

	private void show(String theme, boolean remember) {
		engine().setTheme(theme, remember);
	}

	private IThemeEngine engine() {
		return workbench.getService(IThemeEngine.class);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(ENGINE);
	}
}
