package org.portwright.ui.internal.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portwright.guides.Guide;
import org.portwright.guides.Guides;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.guides.Nobody;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.GuidePage;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.resources.EngagementFiles;

/** The links of a guide look like links in each theme. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class GuideColoursTest {

	@AfterEach
	void close() throws Exception {
		GuidePage.close();
		choose("SYSTEM");
		WindowEvents.until("the jobs are done", () -> Job.getJobManager().isIdle());
	}

	@Test
	void linksAreBlueInTheDarkThemeToo() throws Exception {
		Guide guide = Guides.named("find-organisation-id").orElseThrow();
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have links of their own", () -> GuidePage.steps().size() == guide.steps().size());
		choose("DARK");
		WindowEvents.until("the links are blue: " + GuidePage.colours(), () -> areBlue(GuidePage.colours()));
		choose("LIGHT");
		WindowEvents.until("the links are blue: " + GuidePage.colours(), () -> areBlue(GuidePage.colours()));
		assertTrue(GuidePage.colours().size() > guide.steps().size(), "that begins it too");
	}

	/** The platform gives the title of a step that is over the colours of the light theme again. */
	@Test
	void stepsThatAreOverAreAsDarkAsTheOthers() throws Exception {
		choose("DARK");
		Guide guide = Guides.named("find-organisation-id").orElseThrow();
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have links of their own", () -> GuidePage.steps().size() == guide.steps().size());
		WindowEvents.handleAll();
		Set<RGB> before = GuidePage.grounds();
		GuidePage.begin();
		for (int i = 0; i < 2; i++) {
			GuidePage.skip();
			WindowEvents.handleAll();
		}
		assertEquals(before, GuidePage.grounds());
	}

	@Test
	void theWordsAreAsBlackInTheLightThemeAsBeforeTheDarkOne() throws Exception {
		choose("LIGHT");
		Guide guide = Guides.named("find-organisation-id").orElseThrow();
		new OpenedGuide(PlatformUI.getWorkbench().getService(EngagementFiles.class), guide,
				new Nobody(guide.subject()), Optional.empty(), "").open();
		GuidePage.until(guide.title());
		WindowEvents.until("the steps have links of their own", () -> GuidePage.steps().size() == guide.steps().size());
		List<RGB> before = GuidePage.inks();
		assertTrue(before.size() >= guide.steps().size(), before::toString);
		choose("DARK");
		WindowEvents.until("the words are light", () -> GuidePage.inks().stream().allMatch(ink -> ink.red > 128));
		choose("LIGHT");
		WindowEvents.until("the words are dark", () -> GuidePage.inks().stream().allMatch(ink -> ink.red < 128));
		assertEquals(before, GuidePage.inks());
	}

	/** Whoever presses the Enter key on one that is off hears nothing. */
	@Test
	void aButtonThatIsOffDoesNotLookLikeOneThatIsOn() throws Exception {
		choose("DARK");
		var shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		try {
			var button = new Button(new Composite(shell, SWT.NONE), SWT.PUSH);
			DialogButton.enable(button, true);
			RGB on = button.getForeground().getRGB();
			DialogButton.enable(button, false);
			assertTrue(button.getForeground().getRGB().red < on.red - 50, on + " " + button.getForeground());
			DialogButton.enable(button, true);
			assertEquals(on, button.getForeground().getRGB());
		} finally {
			shell.dispose();
		}
	}

	private static boolean areBlue(List<RGB> colours) {
		return colours.stream().allMatch(colour -> colour.blue > colour.red + 50);
	}

	private static void choose(String theme) throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand("org.portwright.app.theme");
		workbench.getService(IHandlerService.class).executeCommand(
				ParameterizedCommand.generateCommand(command, Map.of("choice", theme)), null);
	}
}
