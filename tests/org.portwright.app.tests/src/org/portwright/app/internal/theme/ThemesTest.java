package org.portwright.app.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class ThemesTest {

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Themes themes = new Themes(workbench);

	@AfterEach
	void asTheSystem() {
		themes.choose(ThemeChoice.SYSTEM);
	}

	@Test
	void isLightOrDarkAsChosen() throws Exception {
		run("DARK");
		assertEquals(ThemeChoice.DARK, themes.chosen());
		assertEquals(Optional.of(Themes.DARK), themes.shown());
		assertEquals(true, brightness() < 0.5, "the window is dark at once");
		run("LIGHT");
		assertEquals(ThemeChoice.LIGHT, themes.chosen());
		assertEquals(Optional.of(Themes.LIGHT), themes.shown());
		assertEquals(true, brightness() > 0.5, "and light again");
	}

	@Test
	void followsTheSystemAgain() throws Exception {
		run("DARK");
		run("SYSTEM");
		assertEquals(ThemeChoice.SYSTEM, themes.chosen());
		assertEquals(Optional.of(Display.isSystemDarkTheme() ? Themes.DARK : Themes.LIGHT), themes.shown());
	}

	private void run(String choice) throws Exception {
		var command = workbench.getService(ICommandService.class).getCommand(ThemeChoice.COMMAND);
		workbench.getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(command, Map.of(ThemeChoice.PARAMETER, choice)), null);
	}

	private double brightness() {
		return workbench.getWorkbenchWindows()[0].getShell().getBackground().getRGB().getHSB()[2];
	}
}
