package org.portwright.app.internal.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
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

	@Test
	void nothingOfTheDarkThemeIsLeftInTheLightOne() throws Exception {
		IViewPart problems = workbench.getWorkbenchWindows()[0].getActivePage()
				.showView("org.eclipse.ui.views.ProblemView");
		run("LIGHT");
		Control tree = tree(workbench.getWorkbenchWindows()[0].getShell()).orElseThrow();
		List<RGB> before = colours(tree);
		run("DARK");
		assertTrue(tree.getForeground().getRGB().getHSB()[2] > 0.5, "text is light on dark");
		run("LIGHT");
		assertEquals(before, colours(tree), problems.getTitle());
	}

	private static List<RGB> colours(Control control) {
		return List.of(control.getForeground().getRGB(), control.getBackground().getRGB());
	}

	private static Optional<Tree> tree(Composite composite) {
		for (Control child : composite.getChildren()) {
			Optional<Tree> found = child instanceof Tree tree ? Optional.of(tree)
					: child instanceof Composite inner ? tree(inner) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
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
